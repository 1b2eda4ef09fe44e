import type { Text } from '../../i18n/text';
import { type Label, LABEL } from '../../marks/label';
import { walk } from '../../marks/walk';
import { type Mark, type Picture, WIDE } from '../types';
import { type Curve, placeCurve, voteKey } from './curve';
import { pileKey, type Piles, placePiles } from './piles';
import type { Reading } from './read';
import { nameOfPile, nameOfVote, nameOfWeighed } from './tell';

const SIZES = { narrow: { height: 600, split: 360, margin: 92 }, wide: { height: 540, split: 340, margin: 148 } } as const;
/** Beside the names of shares. */
const LEFT = 40;
/** Over a plot: its heading and a line of labels. */
const HEAD = 44;
const FOOT = 24;
export const WEIGHED = 'weighed';

export interface Ballot extends Picture { readonly curve: Curve; readonly piles: Piles; readonly heads: readonly Label[]; readonly keys: readonly string[] }

/** Two panels: what votes of more and more people reach, and why. */
export function layout(reading: Reading, { width }: { readonly width: number }, text: Text): Ballot {
  const { height, split, margin } = SIZES[width < WIDE ? 'narrow' : 'wide'], { votes, piles, crowd } = reading;
  const upper = { left: LEFT, right: width - margin, edge: width, top: HEAD, bottom: split - FOOT - 12 }, lower = { left: 0, right: width, edge: width, top: split + HEAD, bottom: height - FOOT };
  const near = walk([[...votes.map((v) => voteKey(v.k)), WEIGHED], piles.map((pile) => pileKey(pile.right))]);
  const mark = (key: string, name: string): Mark => ({ key, name, record: crowd.record, near: near.get(key)! });
  return {
    width, height, curve: placeCurve(reading, upper, text), piles: placePiles(reading, lower, text), keys: votes.map((v) => voteKey(v.k)),
    heads: [{ text: text.t('labels.curve'), x: 0, y: LABEL, look: 'bold' }, { text: text.t(`crowds.${crowd.name}.heading`), x: 0, y: split + LABEL, look: 'bold' }],
    marks: [...votes.map((vote) => mark(voteKey(vote.k), nameOfVote(vote, reading, text))), mark(WEIGHED, nameOfWeighed(reading, text)), ...piles.map((pile) => mark(pileKey(pile.right), nameOfPile(pile, reading, text)))],
  };
}
