/**
 * What becomes of an investment that is spent with its investor. Amounts in the unit of `invested`; shares from 0 to 1.
 * One period, fixed shares, no valuation, tax or accounting rules: the arithmetic of a geometric series, as in Kahn's
 * multiplier (The Relation of Home Investment to Unemployment, Economic Journal 41, 1931).
 */
export interface Circle {
  /** first amount invested */
  readonly invested: number;
  /** share of the investment that the lab spends with the investor (lambda) */
  readonly spent: number;
  /** share of that revenue that the investor invests again (rho) */
  readonly returned: number;
  /** what serving one unit of revenue costs the investor in cash */
  readonly cost: number;
}
export interface CircleTotals {
  readonly multiplier: number;
  /** all that the investor put in, round after round */
  readonly invested: number;
  /** booked by the investor */
  readonly revenue: number;
  /** spent by the lab with others */
  readonly outside: number;
  /** the investor's cash in the end: −invested + revenue − cost of serving */
  readonly cash: number;
  /** revenue for each unit of cash that really leaves the two; undefined if none leaves */
  readonly revenuePerOutflow: number | undefined;
}

/** All rounds added up. Undefined if nothing ever leaves the circle (spent · returned = 1), for then the sum has no end. */
export function circleTotals({ invested, spent, returned, cost }: Circle): CircleTotals | undefined {
  const kept = spent * returned;
  if (!(kept < 1)) return undefined;
  const multiplier = 1 / (1 - kept), all = invested * multiplier, revenue = spent * all, outflow = all - revenue + cost * revenue;
  return { multiplier, invested: all, revenue, outside: (1 - spent) * all, cash: -all + revenue - cost * revenue, revenuePerOutflow: outflow > 0 ? revenue / outflow : undefined };
}

export interface CircleRound { readonly invested: number; readonly revenue: number; readonly outside: number; readonly served: number }
/** The first rounds one by one: what is invested, booked as revenue, spent outside, and paid for serving. Their sums go to `circleTotals`. */
export function circleRounds({ invested, spent, returned, cost }: Circle, rounds: number): CircleRound[] {
  return Array.from({ length: rounds }, (_, n) => {
    const now = invested * (spent * returned) ** n, revenue = now * spent;
    return { invested: now, revenue, outside: now - revenue, served: revenue * cost };
  });
}

/**
 * The same with new money from outside at the start of each round, as in `feed`; what was put back the round before goes in
 * with it. Fed once, these are the rounds of `circleRounds`; fed evenly, they settle at `circleTotals` of one feed.
 */
export function fedRounds({ spent, returned, cost }: Omit<Circle, 'invested'>, feed: readonly number[]): CircleRound[] {
  let back = 0;
  return feed.map((fresh) => {
    const invested = fresh + back, revenue = invested * spent;
    back = revenue * returned;
    return { invested, revenue, outside: invested - revenue, served: revenue * cost };
  });
}
