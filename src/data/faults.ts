import { groups, rollups } from 'd3-array';

/** A fault in a content file, told so that its author can mend it: where, what, how. */
export interface Fault {
  /** path from the project's root */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** the field, as a path: `history.2.date` */
  readonly field: string;
  readonly what: string;
  readonly mend?: string | undefined;
}

/** One fault as three lines at most: `file:line:column  field`, what is wrong, how to mend it. */
export function formatFault(f: Fault): string {
  return [`${f.file}:${f.line}:${f.column}  ${f.field}`, `  ${f.what}`, ...(f.mend ? [`  ${f.mend}`] : [])].join('\n');
}

/** From so many files on, a list is too long to see what it is about. */
const MANY = 10;

/** How many faults each folder has, the most first, and what most of them say. */
function byFolder(faults: readonly Fault[]): string[] {
  const folders = groups(faults, ({ file }) => file.slice(0, file.lastIndexOf('/'))).toSorted(([, a], [, b]) => b.length - a.length), wide = String(folders[0]![1].length).length;
  return folders.map(([folder, own]) => {
    const [what, times] = rollups(own, (same) => same.length, (fault) => fault.what).reduce((a, b) => (b[1] > a[1] ? b : a));
    return `  ${String(own.length).padStart(wide)}  ${folder}${times > 1 ? `: ${times} times ${what}` : ''}`;
  });
}

/** All faults of one run, sorted by place, with their number at the end; if they are in many files, by folder too. */
export function formatFaults(faults: readonly Fault[]): string {
  const sorted = faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const files = new Set(faults.map((f) => f.file)).size;
  return [`${sorted.map(formatFault).join('\n\n')}\n\n${faults.length} fault${faults.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} of content.`, ...(files >= MANY ? byFolder(faults) : [])].join('\n');
}
