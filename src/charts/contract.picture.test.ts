/** What holds for the picture of every chart, in every language, at every size, in every state. */
import { describe, expect, it } from 'vitest';
import { caseOf, drawAll, EVERY_CASE, faults, markupOf, pictureOf, statesOf, whereOf, WIDTHS } from './testing';
import { collisions, outside, rectBox, sizeOf, textBox } from './testingBoxes';
import { WIDE } from './types';

const TOLERANCE = 2;
const SMALLEST_TEXT = 11;
const SLOW = 60_000;

describe.each(EVERY_CASE)('the picture of %s in %s', (slug, lang) => {
  const c = caseOf(slug, lang);
  let cache: ReturnType<typeof drawAll> | undefined;
  const drawn = () => (cache ??= drawAll(c));

  it('is drawn in every state, all numbers known', { timeout: SLOW }, () => {
    const found = faults();
    for (const { markup, where } of drawn()) for (const [word] of markup.matchAll(/\b(NaN|undefined|-?Infinity|\[object \w+\])\b|="(null|)"/g)) found.add(`${word} in the markup`, where);
    expect(found.list()).toEqual([]);
  });

  it('is as wide as asked and as high in every state; the height changes only from narrow to wide', { timeout: SLOW }, () => {
    const found = faults();
    for (const { picture, width, where } of drawn()) if (picture.width !== width) found.add(`is ${picture.width} wide instead of ${width}`, where);
    for (const widths of [[320, 400, WIDE - 1], [WIDE, 640, 720, 1200]]) {
      const height = pictureOf(c, statesOf(c)[0]!, widths[0]!).height;
      for (const width of widths) for (const state of statesOf(c)) {
        const other = pictureOf(c, state, width).height;
        if (other !== height) found.add(`is ${other} high, but ${height} in the default state at ${widths[0]} px`, whereOf(c, state, width));
      }
    }
    expect(found.list()).toEqual([]);
  });

  it('has its texts as text, one line each, of 11 px or more', { timeout: SLOW }, () => {
    const found = faults();
    for (const { svg, where } of drawn()) {
      for (const other of svg.querySelectorAll('foreignObject, image, tspan, textPath, title')) found.add(`<${other.tagName}>: draw each line as one <text>, so that it can be measured, found and translated`, where);
      for (const text of svg.querySelectorAll('text')) {
        if (!(sizeOf(text) >= SMALLEST_TEXT)) found.add(`“${text.textContent}” has font-size ${text.getAttribute('font-size')}`, where);
        if (!text.textContent?.trim()) found.add('an empty <text>', where);
      }
    }
    expect(found.list()).toEqual([]);
  });

  it('keeps every text and rectangle in its box', { timeout: SLOW }, () => {
    const found = faults();
    for (const { svg, picture, where } of drawn()) {
      const rects = [...svg.querySelectorAll('rect')].filter((r) => !r.closest('defs')).map(rectBox);
      for (const box of [...svg.querySelectorAll('text')].map(textBox).concat(rects)) {
        const by = outside(box, picture.width, picture.height);
        if (by > TOLERANCE) found.add(`${box.what} stands ${Math.round(by)} px outside`, where);
      }
    }
    expect(found.list()).toEqual([]);
  });

  it('has no two labels on top of each other', { timeout: SLOW }, () => {
    const found = faults();
    for (const { svg, where } of drawn()) for (const what of collisions([...svg.querySelectorAll('text')].map(textBox), TOLERANCE)) found.add(what, where);
    expect(found.list()).toEqual([]);
  });

  it('is the same when drawn again', { timeout: SLOW }, () => {
    const found = faults();
    const again = WIDTHS.flatMap((width) => statesOf(c).map((state) => markupOf(c, pictureOf(c, state, width))));
    drawn().forEach(({ markup, where }, i) => { if (markup !== again[i]) found.add('differs', where); });
    expect(found.list()).toEqual([]);
  });
});
