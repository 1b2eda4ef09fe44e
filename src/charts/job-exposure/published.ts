/** Headlines that others published, each with what it counts. */
import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { box, type Item, type Panel } from '../../marks/Items';
import { round } from '../../marks/ribbon';
import { linear } from '../../marks/scale';
import { wrap } from '../../marks/textWidth';
import type { Frame } from './jobs';
import { LOOKS } from './looks';
import type { Reading } from './read';
import { namePublished, publishedShare } from './tell';

const BAR = 7, PERCENT = 100;
/** The least height of a row. */
const ROW = 38;

/** As many as have room, the largest first, and how many more there are. */
export function placePublished({ published: all }: Reading, { left, right, top, bottom }: Frame, text: Text): Panel {
  const heads = wrap(text.t('labels.published'), right - left, LABEL, '600'), head = heads.length * LINE + 10, room = bottom - top - head, fits = room >= all.length * ROW, published = fits ? all : all.slice(0, Math.floor((room - LINE) / ROW)), pitch = (fits ? room : room - LINE) / published.length, x = linear([0, PERCENT], [0, right - left]);
  const items = published.map((one, i): Item => {
    const y = top + head + i * pitch, share = publishedShare(one, text);
    return {
      key: one.key, name: namePublished(one, text), record: one.record, area: { x: left, y: round(y), width: round(right - left), height: round(pitch - 2) },
      shapes: [{ d: box(left, y + 15, x(one.value), BAR), look: LOOKS.published }],
      labels: [{ text: text.t('labels.who', { share, who: text.t(`who.${one.key}`) }), x: left, y: y + 11, look: 'bold', size: LABEL }, { text: text.t(`labels.counts.${one.key}`), x: left, y: y + 34, look: 'soft', size: SMALL }],
    };
  });
  const labels: Label[] = stacked(heads, { x: left, y: top + 13, look: 'bold' });
  if (!fits) labels.push({ text: text.t('figure.rest', { n: all.length - published.length }), x: left, y: bottom - LINE / 4, look: 'soft', size: SMALL });
  return { items, labels, lines: [] };
}
