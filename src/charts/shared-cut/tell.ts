/** What the lab says: its sentence, the names of what is drawn, what was measured elsewhere. */
import type { Text } from '../../i18n/text';
import { MOST_SHARE, PERCENT, type Point, type Reading } from './read';

/** A share from 0 to 1 as a number of percent, and as short as a label needs it. */
export const percent = (share: number, text: Text): string => text.number(share * PERCENT, 1);
export const short = (share: number, text: Text): string => text.t('labels.percent', { n: percent(share, text) });

export function finding({ state: { share, shift }, at, own }: Reading, text: Text): string {
  const how = shift === 0 ? 'alike' : share === 0 ? 'none' : share === MOST_SHARE ? 'half' : 'mixed';
  return text.t(`finding.${how}`, { share, a: percent(at.a, text), b: percent(at.b, text), own: percent(own, text) });
}

export const nameOfPoint = ({ share, a, b, all }: Point, text: Text): string => text.t('names.point', { share, a: percent(a, text), b: percent(b, text), all: percent(all, text) });
export const nameOfPart = (part: 'missed' | 'letIn', { schools: [a, b] }: Reading, text: Text): string => text.t(`names.${part}`, { a: percent(a[part], text), b: percent(b[part], text) });
export const nameOfOwn = ({ own }: Reading, text: Text): string => text.t('names.own', { own: percent(own, text) });

/** What a rule that is blind to the school leads to; then what was found with real products. */
export const news = ({ data: { tests: [ijba, adience], wrong: [women, men], fell: [low, high] }, state }: Reading, text: Text): string[] => [
  ...(state.shift ? [text.t('news.blind')] : []), text.t('news.shades', { ijba, adience, women, men }), text.t('news.after', { low, high }),
];
