import { describe, expect, it } from 'vitest';
import { caseOf, EVERY_CASE, statesOf, tell } from '../charts/testing';
import { wrap } from '../marks/textWidth';
import { roomOf } from './room';

describe.each(EVERY_CASE)('the room of %s in %s', (slug, lang) => {
  it('holds the finding of most states', { timeout: 60_000 }, () => {
    const c = caseOf(slug, lang), { finding, findingNarrow } = roomOf(c.chart, c.data, c.text);
    const states = statesOf(c), over = states.filter((state) => wrap(tell(c, state).finding, 286, 16.3).length > findingNarrow);
    // Parts that change together can say more than each alone, and the longest have no room of their own.
    expect(over.length / states.length).toBeLessThan(0.3);
    expect(finding).toBeLessThan(findingNarrow);
    expect(finding).toBeGreaterThan(0);
  });
});
