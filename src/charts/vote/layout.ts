import type { Text } from '../../i18n/text';
import { type Label, LABEL, LINE, stacked } from '../../marks/label';
import { wrap } from '../../marks/textWidth';
import { walk } from '../../marks/walk';
import { type Mark, type Picture, type Size, WIDE } from '../types';
import { type Curve, placeCurve, voteKey } from './curve';
import { pileKey, type Piles, placePiles } from './piles';
import type { Reading } from './read';
import { nameOfPile, nameOfVote, nameOfWeighed } from './tell';

/** `talks`: a plot that is lower has few words beside it, in a margin of their own. */
const SIZES = { narrow: { height: 600, split: 360, margin: 92, brief: 116, talks: 210 }, wide: { height: 540, split: 340, margin: 148, brief: 148, talks: 160 } } as const;
/** Beside the names of shares. */
const LEFT = 40;
/** Over a plot: its heading and a line of labels; in a low frame, its heading and half a line. */
const HEAD = 44, LOW_HEAD = 28;
const FOOT = 24;
/** The lower panel is left out where it would be lower. */
const LEAST_PILES = 140;
const NO_PILES: Piles = { bars: [], lines: [], labels: [] };
export const WEIGHED = 'weighed';

export interface Ballot extends Picture { readonly curve: Curve; readonly piles: Piles; readonly heads: readonly Label[]; readonly keys: readonly string[] }

/** Two panels: what votes of more and more people reach, and why; where there is room for one only, the first. */
export function layout(reading: Reading, { width, height: room = Infinity }: Size, text: Text): Ballot {
  const size = SIZES[width < WIDE ? 'narrow' : 'wide'], { votes, crowd } = reading, low = room < size.height, height = low ? room : size.height, share = Math.round((height * size.split) / size.height);
  const both = height - share >= LEAST_PILES, split = both ? share : height + FOOT / 2, head = low ? LOW_HEAD : HEAD, bottom = split - FOOT - 12, brief = bottom - head < size.talks;
  const upper = { left: LEFT, right: width - size[brief ? 'brief' : 'margin'], edge: width, top: head, bottom, brief }, lower = { left: 0, right: width, edge: width, top: split + HEAD, bottom: height - FOOT };
  const heading = both ? wrap(text.t(`crowds.${crowd.name}.heading`), width, LABEL, '600') : [], piles = both ? reading.piles : [], near = walk([[...votes.map((v) => voteKey(v.k)), WEIGHED], piles.map((pile) => pileKey(pile.right))]);
  const mark = (key: string, name: string): Mark => ({ key, name, record: crowd.record, near: near.get(key)! });
  return {
    width, height, curve: placeCurve(reading, upper, text), piles: both ? placePiles(reading, { ...lower, top: lower.top + (heading.length - 1) * LINE }, text) : NO_PILES, keys: votes.map((v) => voteKey(v.k)),
    heads: [{ text: text.t('labels.curve'), x: 0, y: LABEL, look: 'bold' }, ...stacked(heading, { x: 0, y: split + LABEL, look: 'bold' })],
    marks: [...votes.map((vote) => mark(voteKey(vote.k), nameOfVote(vote, reading, text))), mark(WEIGHED, nameOfWeighed(reading, text)), ...piles.map((pile) => mark(pileKey(pile.right), nameOfPile(pile, reading, text)))],
  };
}
