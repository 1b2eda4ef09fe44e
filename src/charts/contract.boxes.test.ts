/** What holds for the picture of every chart where a frame leaves it little height: it says less, but what it says can be read. */
import { describe, expect, it } from 'vitest';
import { caseOf, type Drawn, drawIn, EVERY_CASE, faults, pictureOf, statesOf, whereOf } from './testing';
import { collisions, outside, rectBox, sizeOf, textBox } from './testingBoxes';
import { LOWEST } from './types';

/** What titles, sentences and sources leave of frames of 280×360, 375×300, 320×480, 600×400 and 1000×650 pixels, and the least. */
const BOXES = [[255, LOWEST], [255, 190], [350, 150], [295, 300], [575, LOWEST], [575, 270], [975, 430]] as const;
const TOLERANCE = 2;
const SMALLEST_TEXT = 11;
const SLOW = 60_000;
/** With fewer lines of text a picture is a riddle, unless it has no more where there is room. */
const FEWEST_LINES = 3;

const textsIn = ({ svg }: Drawn) => [...svg.querySelectorAll('text')];

describe.each(EVERY_CASE)('%s in %s', (slug, lang) => {
  const c = caseOf(slug, lang);
  let cache: { width: number; height: number; whole: Drawn[]; drawn: Drawn[] }[] | undefined;
  const boxes = () => (cache ??= BOXES.map(([width, height]) => ({ width, height, drawn: drawIn(c, width, height), whole: drawIn(c, width, Infinity) })));

  it('is as wide as a low box and no higher', { timeout: SLOW }, () => {
    const found = faults();
    for (const { width, height, drawn } of boxes()) for (const { picture, where } of drawn) {
      if (picture.width !== width) found.add(`is ${picture.width} wide`, where);
      if (picture.height > height) found.add(`is ${picture.height} high`, where);
    }
    expect(found.list()).toEqual([]);
  });

  it('is whole where there is room', { timeout: SLOW }, () => {
    const found = faults();
    for (const [width] of BOXES) for (const state of statesOf(c)) {
      const whole = pictureOf(c, state, width);
      if (JSON.stringify(pictureOf(c, state, width, whole.height)) !== JSON.stringify(whole)) found.add('differs though it has its height', whereOf(c, state, width, whole.height));
    }
    expect(found.list()).toEqual([]);
  });

  it('has text in a low box: of 11 px or more, inside, none on top of another, all numbers known', { timeout: SLOW }, () => {
    const found = faults();
    for (const { drawn, whole } of boxes()) drawn.forEach((one, n) => {
      const { svg, markup, picture, where } = one, texts = textsIn(one), boxes = texts.map(textBox);
      if (texts.length < Math.min(FEWEST_LINES, textsIn(whole[n]!).length)) found.add(`has ${texts.length} lines of text`, where);
      for (const [word] of markup.matchAll(/\b(NaN|undefined|-?Infinity|\[object \w+\])\b|="(null|)"/g)) found.add(`${word} in the markup`, where);
      for (const text of texts) {
        if (!(sizeOf(text) >= SMALLEST_TEXT)) found.add(`“${text.textContent}” has font-size ${text.getAttribute('font-size')}`, where);
        if (!text.textContent?.trim()) found.add('an empty <text>', where);
      }
      for (const box of [...boxes, ...[...svg.querySelectorAll('rect')].filter((r) => !r.closest('defs')).map(rectBox)]) {
        const by = outside(box, picture.width, picture.height);
        if (by > TOLERANCE) found.add(`${box.what} stands ${Math.round(by)} px outside`, where);
      }
      for (const what of collisions(boxes, TOLERANCE)) found.add(what, where);
    });
    expect(found.list()).toEqual([]);
  });

  it('draws each of its marks in a low box, and arrow keys stay among them', { timeout: SLOW }, () => {
    const found = faults();
    for (const { drawn } of boxes()) for (const { picture, svg, where } of drawn) {
      const keys = picture.marks.map((m) => m.key), shapes = [...svg.querySelectorAll('[data-mark]')].map((e) => e.getAttribute('data-mark') ?? '');
      if (keys.toSorted().join() !== shapes.toSorted().join()) found.add(`has the marks ${keys.join()} but draws ${shapes.join()}`, where);
      const ways = new Map(picture.marks.map((m) => [m.key, Object.values(m.near)])), met = new Set(keys.slice(0, 1));
      for (const key of met) for (const next of ways.get(key) ?? []) met.add(next);
      for (const key of new Set([...keys, ...met, ...picture.marks.flatMap((m) => m.kin ?? [])])) if (!keys.includes(key)) found.add(`${key} is pointed at, but is no mark`, where); else if (!met.has(key)) found.add(`${key} cannot be reached`, where);
    }
    expect(found.list()).toEqual([]);
  });
});
