/** What the lab shows in a frame that is too low for all of it. */
import { DIGIT_WIDTH } from '../../data/datasets';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { wrap } from '../../marks/textWidth';
import type { Text } from '../../i18n/text';
import { NOW } from './desk';
import { drawnImage, type Measures, type Plan, type Tile } from './layout';
import type { Item, Reading } from './read';
import { nowName } from './say';
import { itemKey, namesOf, tileOf } from './sheet';

type Most = Omit<Plan, 'plot'> & { readonly plot: undefined };
/** An image is no larger; the words beside it have so much, or so many lines over it. */
const BIG = 240, WORDS = 112, LINES = 4, GAP = 10;
/** The smallest image in a row, and the labels under it. */
const LEAST = 24, SAID = 34;
/** So many pixels hold the most of whole pixels of an image. */
const inPixels = (size: number) => DIGIT_WIDTH * Math.floor(size / DIGIT_WIDTH);

/** The image in question, as large as it can be, and how far the reader is: the labels of this pass as digits. */
export function lowDesk(reading: Reading, now: NonNullable<Reading['now']>, width: number, height: number, text: Text): Most {
  const { given, images, top } = reading, over = height - LINES * LINE - GAP, aside = Math.min(height, width - WORDS), beside = aside > over;
  const size = inPixels(Math.min(BIG, width, Math.max(over, aside))), x = beside ? size + GAP : 0;
  const labels: Label[] = [];
  const say = (words: string, look: Label['look'], small = SMALL) => { for (const line of wrap(words, width - x, small)) labels.push({ text: line, x, y: LABEL + labels.length * LINE, look, size: small }); };
  say(text.t('labels.next', { n: now.n + 1 }), 'accent', LABEL);
  say(text.t(`labels.captions.${now.pass ? 'second' : 'first'}`), undefined);
  say(text.t('labels.given'), 'soft');
  say(given.map(({ label }) => label).join(' ') || text.t('table.none'), 'bold');
  const big: Tile = { key: NOW, x: 0, y: beside ? 0 : height - size, size, shades: drawnImage(images[now.item]!, top), framed: false, labels: [] };
  return { tiles: [big], heads: labels, slots: [], plot: undefined, rows: [[NOW]], names: new Map([[NOW, nowName(reading, text)]]) };
}

/** As many images as have room over the scale, those first whose labels differ, or are not what the record says; in the last place, how many more there are. */
export function few(reading: Reading, width: number, height: number, { columns, image: largest }: Measures, text: Text): Most {
  const { items } = reading, half = items.length / 2, step = width / columns, rank = ({ item, differs, off }: Item) => (differs ? 0 : off ? 1 : item < half ? 3 : 2);
  const rows = Math.min(items.length / columns, Math.floor(height / (LEAST + SAID))), most = rows * columns, shown = items.toSorted((a, b) => rank(a) - rank(b)).slice(0, most < items.length ? Math.max(0, most - 1) : most);
  const size = Math.min(largest, inPixels(height / rows - SAID)), high = size + SAID, lines = Array.from({ length: rows }, (_, r) => shown.slice(r * columns, (r + 1) * columns));
  const tiles = lines.flatMap((row, r) => row.map((one, i) => tileOf(one, reading, i * step + (step - size) / 2, r * high, size, text))), rest = items.length - shown.length;
  const heads = rows && rest ? stacked(wrap(text.t('figure.rest', { n: rest }), step, SMALL), { x: width - step / 2, y: (rows - 1) * high + size / 2, anchor: 'middle', look: 'soft', size: SMALL }) : [];
  return { tiles, heads, slots: [], plot: undefined, rows: lines.map((row) => row.map(({ item }) => itemKey(item))), names: namesOf(shown, reading, text), under: rows * high };
}
