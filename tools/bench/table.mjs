/** Printing of tables: one line a row, numbers to the right. */

/** @typedef {Readonly<Record<string, string | number>>} Row */

/** @param {string | number | undefined} value */
const cell = (value) => (typeof value === 'number' ? value.toFixed(value < 100 && !Number.isInteger(value) ? 2 : 0) : (value ?? ''));

/**
 * Prints a title and rows under the first row's names.
 * @param {string} title
 * @param {readonly Row[]} rows
 */
export function print(title, rows) {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => cell(row[name]).length)));
  const line = (/** @type {readonly string[]} */ cells, /** @type {Row} */ like) =>
    cells.map((text, i) => (typeof like[names[i] ?? ''] === 'number' ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))).join('  ').trimEnd();
  console.log(`${title}\n${line(names, rows[0] ?? {})}`);
  for (const row of rows) console.log(line(names.map((name) => cell(row[name])), row));
  console.log('');
}

/**
 * The value below which a share of sorted numbers lies.
 * @param {readonly number[]} sorted
 * @param {number} share
 */
export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
