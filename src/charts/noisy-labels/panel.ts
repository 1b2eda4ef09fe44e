import { type Label, LABEL, SMALL } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { textWidth } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import type { Point } from './read';
import { percent } from './say';
import { type Kind, SHARES } from './trials';

/** Accuracies along the shares of wrong labels, `step` percent apart from 0 on. */
export interface Line { readonly kind: Kind; readonly values: readonly number[]; readonly step: number }
export interface Curve { readonly kind: Kind; readonly path: string; readonly dots: readonly (readonly [number, number])[] }
export interface Panel {
  readonly grid: readonly string[];
  /** where the state stands */
  readonly now: string;
  readonly labels: readonly Label[];
  readonly curves: readonly Curve[];
  readonly bands: readonly { readonly kind: Kind; readonly path: string }[];
  place(share: number, accuracy: number): readonly [number, number];
}
interface Asked { readonly left: number; readonly right: number; readonly top: number; readonly height: number; readonly title: string; readonly lines: readonly Line[]; readonly bands: readonly { readonly kind: Kind; readonly points: readonly Point[] }[]; readonly share: number }

/** Two classes: a coin gets half of them right. Few trainings are so unlucky as to fall below the scale; they are drawn at its edge, and said by their names. */
const COIN = 0.5, FLOOR = 0.4;
const TICKS = [COIN, 0.75, 1];
/** A curve that falls is named beside its fall, where it passes this. */
const FALL = 0.7;
/** Room for the numbers of the scale, and from a line to its name. */
const SCALE = 40, OVER = 8, TITLE = 12, FOOT = 15;
/** Between the line of the state and a name. */
const CLEAR = 4;
const LAST = SHARES.at(-1)!;

/** One plot: how many are told right, by how many labels are wrong. */
export function panel({ left, right, top, height, title, lines, bands, share }: Asked, text: Text): Panel {
  const x = linear([0, LAST], [left + SCALE, right - 6]), y = linear([FLOOR, 1], [top + height, top + TITLE + 10]);
  const at = (percents: number, accuracy: number): readonly [number, number] => [round(x(percents)), round(y(Math.max(FLOOR, accuracy)))];
  const through = (points: readonly (readonly [number, number])[]) => `M${points.map((point) => point.join(' ')).join('L')}`;
  const curves = lines.map(({ kind, values, step }): Curve => { const dots = values.map((value, i) => at(i * step, value)); return { kind, path: through(dots), dots }; });
  // The middle of the scale is told where the words at its end leave room for it.
  const names = curves.map(({ kind, dots }, i): Label => {
    const name = text.t(`labels.kind.${kind}`), fall = lines[i]!.values.findIndex((value) => value < FALL), first = dots.findIndex(([at_]) => at_ >= right - 6 - textWidth(name, LABEL, '600'));
    if (kind === 'sided') return { text: name, x: dots.at(Math.max(0, fall - 1))![0] - OVER, y: y(FALL) + 2 * OVER, anchor: 'end', look: 'accent', size: LABEL };
    return { text: name, x: right - 6, y: Math.min(...dots.slice(Math.max(0, first - 1)).map(([, high]) => high)) - OVER, anchor: 'end', look: 'bold', size: LABEL };
  });
  // The line of the state runs from top to bottom, but not through a name.
  const now = round(x(share)), gaps = names.filter((name) => now > name.x - textWidth(name.text, LABEL, '600') - CLEAR && now < name.x + CLEAR).map((name) => `V${round(Math.max(y(1), name.y - LABEL))}M${now} ${round(name.y + CLEAR)}`);
  const roomy = right - textWidth(text.t('labels.wrong', { n: LAST }), SMALL) > x(LAST / 2) + SCALE / 2;
  return {
    place: at, curves,
    grid: TICKS.map((tick) => `M${left + SCALE} ${round(y(tick))}H${right}`), now: `M${now} ${round(y(1))}${gaps.join('')}V${round(y(FLOOR))}`,
    bands: bands.map(({ kind, points }) => ({ kind, path: `${through([...points.map(({ high }, i) => at(SHARES[i]!, high)), ...points.map(({ low }, i) => at(SHARES[i]!, low)).reverse()])}Z` })),
    labels: [
      { text: title, x: left, y: top, look: 'bold', size: LABEL },
      ...TICKS.map((tick): Label => ({ text: text.t('labels.tick', { n: percent(tick, text) }), x: left + SCALE - 6, y: y(tick) + 4, anchor: 'end', look: 'soft', size: SMALL })),
      ...(roomy ? [0, LAST / 2, LAST] : [0, LAST]).map((tick): Label => ({ text: text.t(tick === LAST ? 'labels.wrong' : 'labels.tick', { n: tick }), x: tick === LAST ? right : x(tick), y: top + height + FOOT, anchor: tick === LAST ? 'end' : 'middle', look: 'soft', size: SMALL })),
      ...names,
    ],
  };
}
