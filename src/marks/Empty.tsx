/** What stands in a picture that has nothing to draw: why, in words, in the middle of the same box. */
export const EMPTY_SIZE = 14;
const LINE = 18;

export function Empty({ lines, width, height }: { readonly lines: readonly string[]; readonly width: number; readonly height: number }) {
  return <>{lines.map((line, i) => <text key={line} className="label is-soft" x={width / 2} y={height / 2 + (i - (lines.length - 1) / 2) * LINE} textAnchor="middle" fontSize={EMPTY_SIZE}>{line}</text>)}</>;
}
