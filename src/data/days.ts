/** Dates of partial precision. A day here is always `YYYY-MM-DD`, so days compare as strings. */

/** The last day on which a date can fall: `2025-06` → `2025-06-30`. What is known "in June" is sure only when June is over. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) {
    const [year, month] = date.split('-').map(Number) as [number, number];
    return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
  }
  return date;
}

/** The last day on which a date can fall, but not later than the evidence. */
export const knownFrom = (date: string, evidenceEnds: string): string => {
  const day = lastDay(date);
  return day < evidenceEnds ? day : evidenceEnds;
};

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
