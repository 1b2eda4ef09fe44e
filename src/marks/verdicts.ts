/** The verdicts on the article's claims: how they belong together, and a tile for each that tells it by shape, not by color. */
import type { Verdict } from '../data/vocabulary';
import type { Look } from './Swatch';

/** What became of a claim, told in five words before it is told in ten: groups in their order, and the verdicts in each. */
export const VERDICT_GROUPS = {
  held: ['confirmed', 'confirmed-later', 'forecast-met'],
  moved: ['superseded'],
  loose: ['imprecise', 'disputed', 'unverifiable'],
  off: ['forecast-missed', 'wrong'],
  view: ['opinion'],
} as const satisfies Readonly<Record<string, readonly Verdict[]>>;
export type VerdictGroup = keyof typeof VERDICT_GROUPS;
export const GROUPS = Object.keys(VERDICT_GROUPS) as readonly VerdictGroup[];
/** All verdicts, group by group. */
export const VERDICTS_IN_ORDER: readonly Verdict[] = GROUPS.flatMap((group) => VERDICT_GROUPS[group]);
export const groupOf = (verdict: Verdict): VerdictGroup => GROUPS.find((group) => (VERDICT_GROUPS[group] as readonly Verdict[]).includes(verdict))!;

const SQUARE = 'M-1 -1H1V1H-1Z';
const CHECK = 'M-.62 .03L-.15 .52L.66 -.42L.47 -.58L-.16 .15L-.44 -.15Z';
/**
 * Shapes in a box from -1 to 1. In solid tiles the sign is a hole, so it runs against the square's own direction; in
 * hollow ones it is a line.
 */
const TILES: Readonly<Record<Verdict, string>> = {
  confirmed: SQUARE + CHECK,
  // A check over the dots of a wait.
  'confirmed-later': `${SQUARE}M-.6 -.05L-.13 .32L.62 -.5L.46 -.66L-.15 0L-.45 -.22ZM-.58 .52V.76H-.34V.52ZM-.12 .52V.76H.12V.52ZM.34 .52V.76H.58V.52Z`,
  'forecast-met': `${SQUARE}M0 -.6L-.6 .46H.6Z`,
  superseded: `${SQUARE}M-.5 0H.46M.1 -.38L.48 0L.1 .38`,
  imprecise: `${SQUARE}M-.52 -.16q.26 -.34 .52 0t.52 0M-.52 .28q.26 -.34 .52 0t.52 0`,
  disputed: `${SQUARE}M-.55 -.2H.55L.2 -.52M.55 .2H-.55L-.2 .52`,
  unverifiable: `${SQUARE}M-.32 -.26C-.32 -.72 .36 -.68 .34 -.24C.33 .02 0 .02 0 .28M0 .55V.6`,
  'forecast-missed': `${SQUARE}M0 .6L.6 -.46H-.6Z`,
  wrong: `${SQUARE}M0 -.2L-.4 -.6L-.6 -.4L-.2 0L-.6 .4L-.4 .6L0 .2L.4 .6L.6 .4L.2 0L.6 -.4L.4 -.6Z`,
  // Something said: no square, for it cannot be right or wrong.
  opinion: 'M-1 -.9H1V.5H-.15L-.6 1V.5H-1ZM-.55 -.45H.55M-.55 .02H.2',
};
const CLASSES: Readonly<Record<VerdictGroup, string>> = { held: 'fill soft', moved: 'hollow ink', loose: 'hollow soft', off: 'fill accent', view: 'hollow soft' };

/** Half the height of the sample of a tile in a legend or a line of text. */
export const SAMPLE = 6;

/** The numbers of a path times `half`, to tenths of a pixel. */
const scaled = (path: string, half: number): string => path.replace(/-?(?:\d+\.?\d*|\.\d+)/g, (part) => String(Math.round(Number(part) * half * 10) / 10));

/** The tile of a verdict around the origin, `half` pixels to each side. */
export const verdictLook = (verdict: Verdict, half: number): Look => ({ path: scaled(TILES[verdict], half), className: CLASSES[groupOf(verdict)] });
