/** What became of one dollar of capital that a company announced to a loop. */
import { ratioQualifier } from '../../data/qualifiers';
import type { Qualifier } from '../../data/vocabulary';
import type { Totals } from './read';

/** Dollars for each dollar, with how it is to be read. */
export interface Share { readonly low: number; readonly high: number; readonly qualifier: Qualifier }
export interface Dollar {
  /** promised back as purchases; undefined: nothing is, or no capital has a known amount */
  readonly back: Share | undefined;
  /** capital announced by parties outside the loop */
  readonly outside: Share | undefined;
  /** known to be paid, 0 to 1; undefined: there is no dollar to speak of */
  readonly paid: number | undefined;
  /** what is promised back, US$ million: the record's own floor and ceiling where it gives them */
  readonly promised: { readonly low: number; readonly high: number };
}

/** `facts`: floor and ceiling of the way back, from the loop's own record; they hold once all of the loop is known. */
export function dollarOf({ out, back, outside }: Totals, facts: { readonly low?: number | undefined; readonly high?: number | undefined } | undefined): Dollar {
  const promised = back.high > 0 ? { low: Math.min(back.low, facts?.low ?? back.low), high: Math.max(back.high, facts?.high ?? back.high) } : { low: 0, high: 0 };
  if (out.high === 0) return { back: undefined, outside: undefined, paid: undefined, promised };
  const share = (sum: { readonly low: number; readonly high: number }, qualifier: Qualifier): Share | undefined =>
    (sum.high > 0 ? { low: sum.low / out.high, high: sum.high / out.high, qualifier: sum.low < sum.high ? 'exact' : ratioQualifier(qualifier, out.qualifier) } : undefined);
  return { back: share(promised, back.qualifier), outside: share(outside, outside.qualifier), paid: out.paid / out.high, promised };
}
