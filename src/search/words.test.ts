import { describe, expect, it } from 'vitest';
import { wordsOfPart } from './words';

const said = (raw: string) => wordsOfPart(raw, (key, bare) => (bare ? `$${key}` : `at least $${key}`));

describe('a part of a chapter, as it is read', () => {
  it.each([
    ['a term before a comma leaves no gap', 'It is <Term of="binding">binding</Term>, not <Term of="known-paid">paid</Term>.', 'It is binding, not paid.'],
    ['a figure before a comma leaves no gap', 'They got <Fact of="5" />, in cash.', 'They got at least $5, in cash.'],
    ['a qualifier that the sentence says itself is not said twice', 'It is worth more than <Fact of="29" bare />.', 'It is worth more than $29.'],
    ['a link is its words', 'See [the record](/en/deals/#x), please.', 'See the record, please.'],
    ['what only the author reads is left out', 'One{/* not this */} two.', 'One two.'],
    ['an answer and its reason stay two sentences', '<Answer right>A value<Because>It is one.</Because></Answer>', 'A value. It is one.'],
    ['entries of a list are told one after the other', 'Pay depends:\n\n- on *skill*\n- on the [place](x).', 'Pay depends: on skill. on the place.'],
    ['a paragraph that goes on in the next line is one', 'One\ntwo.', 'One two.'],
    ['quotation marks are the printer’s', `The worker's "pay" fell.`, 'The worker’s “pay” fell.'],
    ['a guess is no text of its own, its question is', '<Guess of="5" low={0} step={1}>\n\nHow much?\n\n</Guess>', 'How much?'],
  ])('%s', (_, raw, read) => { expect(said(raw)).toBe(read); });
});
