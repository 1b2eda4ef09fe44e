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

/** All faults of one run, sorted by place, with their number at the end. */
export function formatFaults(faults: readonly Fault[]): string {
  const sorted = faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const files = new Set(faults.map((f) => f.file)).size;
  return `${sorted.map(formatFault).join('\n\n')}\n\n${faults.length} fault${faults.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} of content.`;
}
