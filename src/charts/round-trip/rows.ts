/** A round trip where a picture is too low for its ring: its largest deals as rows, each as long as its dollars, out over back. */
import { amount } from '../../marks/describe';
import { glyphPath } from '../../marks/grammar';
import { type Label, LABEL, LINE, SMALL, stacked } from '../../marks/label';
import { round } from '../../marks/ribbon';
import { textWidth, wrap } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import { money } from '../../i18n/format';
import type { Text } from '../../i18n/text';
import type { Size } from '../types';
import { level, shapesOf } from './bands';
import { bySize, stateOf } from './labels';
import type { Trip } from './layout';
import { inOrder, nameOf } from './marks';
import { thicknessOf } from './plan';
import type { Flow, Reading } from './read';

/** Where a kind's glyph and its words begin. */
const GLYPH = 6, TEXT = 16;
/** Between an amount and who pays whom; under the words; between rows. */
const BESIDE = 6, UNDER = 5, APART = 8;
/** The last line: how many deals are left out. */
const REST = LINE + 3;
/** How thick a bar is: the least, and how much more where there is room. */
const BAR = { least: 8, more: 44 } as const;

/** An amount, and beside or under it who pays whom and how far it is. */
function wordsOf(flow: Flow, paid: boolean, room: number, text: Text): Label[] {
  const { from, to, fromSlug, value, qualifier, rest, drawnPaid } = flow, hidden = value === undefined, partly = paid && drawnPaid > 0 && drawnPaid !== value, way = text.t('labels.way', { from, to });
  // What stands out is what is drawn.
  const promised = amount(text, value, qualifier, rest), first = wrap(hidden ? stateOf(flow, room, text) : partly ? text.t('labels.paid', { amount: money(drawnPaid, text.lang) }) : promised, room, LABEL, '600'), used = textWidth(first[0]!, LABEL, '600') + BESIDE;
  const more = hidden ? way : partly ? `${way}, ${promised}` : `${way}, ${stateOf(flow, room - textWidth(`${way}, `, SMALL), text)}`, beside = first.length < 2 && used + textWidth(more, SMALL) <= room;
  return [
    ...stacked(first, { x: TEXT, y: LABEL, look: !hidden && fromSlug === 'meta' ? 'accent' : 'bold' }),
    ...stacked(beside ? [more] : wrap(more, room, SMALL), { x: TEXT + (beside ? used : 0), y: LABEL + (beside ? 0 : first.length * LINE), look: 'soft', size: SMALL }),
  ];
}

/** The picture of a loop in `height` pixels; `called` is the key of what is said of ways back. */
export function rows(reading: Reading, { width, height = 0 }: Size, called: string, text: Text): Trip {
  const legs = (['out', 'back', 'through'] as const).map((leg) => bySize(reading.flows.filter((f) => f.leg === leg)));
  // The largest of each leg in turn, so that a way back is there beside a way out.
  const ranked = legs.flatMap((leg) => leg.map((flow, i) => ({ flow, i, words: wordsOf(flow, reading.state.status === 'paid', width - TEXT, text) }))).sort((a, b) => a.i - b.i);
  const depth = (words: readonly Label[]) => words.at(-1)!.y + UNDER;
  const fit = (bottom: number) => { let y = 0; return ranked.filter(({ words }, i) => (y += depth(words) + BAR.least + APART) <= bottom + APART || !i); };
  // A picture without a way back in its rows still says what comes back.
  const note = ranked.some(({ flow }) => flow.leg === 'back') ? [] : wrap(text.t(`labels.${called}`), width, SMALL);
  const bottom = height - REST - LINE * note.length, chosen = fit(bottom), shown = inOrder(chosen.map(({ flow }) => flow));
  let y = 0;
  const used = chosen.reduce((sum, { words }) => sum + depth(words) + APART, y - APART), known = chosen.filter(({ flow }) => flow.drawn).length, spare = (bottom - used - BAR.least * chosen.length) / known;
  const k = width / Math.max(1, ...shown.map((f) => f.drawn ?? 0)), near = walk(shown.map((f) => [f.slug]));
  const items = shown.map((flow) => {
    const words = chosen.find((one) => one.flow === flow)!.words, lines = words.map((line) => ({ ...line, y: line.y + y })), thick = BAR.least + (flow.drawn ? Math.max(0, Math.min(BAR.more, spare)) : 0), mid = y + depth(words) + thick / 2, home = flow.leg === 'back';
    const shapes = shapesOf(flow, thicknessOf(flow, k), (long) => (home ? level(long, 0, mid, thick) : level(0, long, mid, thick)), `M0 ${round(mid)}H${width}`);
    y += depth(words) + thick + APART;
    return { key: flow.slug, look: `k-${flow.kind}`, shapes: [...shapes, { d: glyphPath(flow.kind), className: 'glyph', at: [GLYPH, round(lines[0]!.y - 4)] as const }], lines };
  });
  const rest = reading.flows.length - shown.length, last: Label = { text: '', x: 0, y: height - 4, look: 'soft', size: SMALL };
  return {
    width, height, items, notes: [], marks: shown.map((flow) => ({ key: flow.slug, name: nameOf(flow, text), record: `deals/${flow.slug}/`, near: near.get(flow.slug)! })),
    words: [...stacked(note, { ...last, y: bottom + SMALL }), ...(rest ? [{ ...last, text: text.t('figure.rest', { n: rest }) }] : [])],
  };
}
