import { useEffect, useRef, useState } from 'react';
import type { Text } from '../i18n/text';
import type { Table } from './types';

interface Props { readonly table: Table; readonly text: Text; readonly home: string | undefined; readonly live: boolean }

/**
 * The table of exactly what is drawn, folded until it is asked for. Its first cells lead to the records. While it is folded
 * a living chart leaves its rows out: making them anew would be the larger part of each change.
 */
export function DataTable({ table, text, home, live }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(!live);
  // A reader may have opened it before any script ran.
  useEffect(() => { if (live) setOpen(details.current!.open); }, [live]);
  return (
    <details className="table" ref={details} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{text.t('figure.table', { n: table.rows.length })}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={`${text.t('figure.table', { n: table.rows.length })}: ${text.t('title')}`}>
        <table>
          <thead><tr>{table.columns.map((c) => <th key={c.key} scope="col" className={c.numeric ? 'numeric' : undefined}>{c.label}</th>)}</tr></thead>
          <tbody>
            {open && table.rows.map((row) => (
              <tr key={row.key}>
                {row.cells.map((cell, i) => {
                  const column = table.columns[i];
                  const inner = i === 0 && row.record && home !== undefined ? <a href={`${home}${row.record}`}>{cell.text}</a> : cell.text;
                  return i === 0 ? <th key={i} scope="row">{inner}</th> : <td key={i} className={column?.numeric ? 'numeric' : undefined}>{inner}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
