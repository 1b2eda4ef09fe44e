/** A pivot smaller than this share of the matrix's largest entry is a row that says nothing new. */
const SINGULAR = 1e-13;

/** Solves matrix · x = right by Gaussian elimination with partial pivoting (Golub and Van Loan, Matrix Computations, 3.4). Undefined if there is no single solution. */
export function solve(matrix: readonly ArrayLike<number>[], right: ArrayLike<number>): number[] | undefined {
  const n = right.length, rows = matrix.map((row, i) => Float64Array.from([...Array.from(row), right[i]!]));
  const least = SINGULAR * Math.max(0, ...rows.map((row) => row.slice(0, n).reduce((most, value) => Math.max(most, Math.abs(value)), 0)));
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++) if (Math.abs(rows[r]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = r;
    const top = rows[pivot]!;
    if (!(Math.abs(top[column]!) > least)) return undefined;
    [rows[pivot], rows[column]] = [rows[column]!, top];
    for (let r = column + 1; r < n; r++) {
      const row = rows[r]!, factor = row[column]! / top[column]!;
      if (factor !== 0) for (let c = column; c <= n; c++) row[c]! -= factor * top[c]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) rest -= rows[i]![j]! * x[j]!;
    x[i] = rest / rows[i]![i]!;
  }
  return x;
}
