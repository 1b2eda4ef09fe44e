import { ITEMS } from '../../classroom/code';
import { type Label, LABEL, LINE, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import type { Text } from '../../i18n/text';
import { drawnImage, type Measures, type Plan, type Tile } from './layout';
import type { Reading } from './read';
import { nowName } from './say';

export const NOW = 'now';
export const givenKey = (n: number): string => `given-${n + 1}`;
/** The large image and the small ones: beside each other where there is room, else the small ones below. In pixels. */
const PLANS = {
  narrow: { big: 184, thumb: 40, step: 63, top: 20, gap: 12, beside: false },
  wide: { big: 240, thumb: 40, step: 68, top: 24, gap: 48, beside: true },
} as const;
/** Over the large image: two lines. */
const HEAD = 36;
/** Larger squares than these are easier to count, and harder to read as a digit. */
const COLUMNS = 5;
/** Letters of a label under a small image. */
const UNDER = 13;

/** The image in question and the labels of this pass; what the first pass said is not shown in the second. */
export function desk(reading: Reading, now: NonNullable<Reading['now']>, width: number, { columns }: Measures, text: Text): Omit<Plan, 'plot'> & { readonly plot: undefined } {
  const { given, images, top } = reading, pass = now.pass ? 'second' : 'first', plan = PLANS[columns > COLUMNS ? 'wide' : 'narrow'];
  const left = plan.beside ? plan.big + plan.gap : 0, step = Math.min((width - left) / COLUMNS, 2 * plan.thumb);
  const below = plan.beside ? 0 : HEAD + plan.big + plan.gap, placeOf = (n: number) => ({ x: left + (n % COLUMNS) * step, y: below + plan.top + Math.floor(n / COLUMNS) * plan.step });
  const big: Tile = { key: NOW, x: 0, y: HEAD, size: plan.big, shades: drawnImage(images[now.item]!, top), framed: false, labels: [] };
  const tiles = given.map(({ item, label }, n): Tile => {
    const at = placeOf(n);
    return { key: givenKey(n), ...at, size: plan.thumb, shades: drawnImage(images[item]!, top), framed: false, labels: [{ text: String(label), x: at.x + plan.thumb / 2, y: at.y + plan.thumb + UNDER, anchor: 'middle', look: 'bold', size: LABEL }] };
  });
  const slots = Array.from({ length: ITEMS - given.length }, (_, i) => placeOf(given.length + i)).map((at) => `M${round(at.x)} ${round(at.y)}h${plan.thumb}v${plan.thumb}h${-plan.thumb}z`);
  const heads: Label[] = [
    { text: text.t('labels.next', { n: now.n + 1 }), x: 0, y: LABEL, look: 'accent' }, { text: text.t(`labels.captions.${pass}`), x: 0, y: LABEL + LINE, size: SMALL },
    { text: text.t('labels.given'), x: left, y: below + LABEL, look: 'soft', size: SMALL },
  ];
  const rows = [[NOW], ...Array.from({ length: Math.ceil(given.length / COLUMNS) }, (_, r) => given.slice(r * COLUMNS, (r + 1) * COLUMNS).map((_g, i) => givenKey(r * COLUMNS + i)))];
  const names = new Map([[NOW, nowName(reading, text)], ...given.map(({ label }, n): [string, string] => [givenKey(n), text.t('names.given', { n: n + 1, label })])]);
  return { tiles: [big, ...tiles], heads, slots, plot: undefined, rows, names };
}
