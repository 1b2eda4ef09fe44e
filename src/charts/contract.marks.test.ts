/** What holds for the marks of every chart: each is drawn, named, reached by arrow keys, and leads to its record. */
import { describe, expect, it } from 'vitest';
import { caseOf, drawAll, EVERY_CASE, faults, isRecord } from './testing';
import type { Mark } from './types';

const SLOW = 60_000;

/** The marks that arrow keys reach from one, itself included; `steps` tells where they lead. */
function reached(from: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([from]);
  for (const key of found) for (const next of steps.get(key) ?? []) found.add(next);
  return found;
}

const nearOf = (mark: Mark): string[] => Object.values(mark.near).filter((key) => key !== undefined);
/** Ways there and the same ways back: if the first mark reaches all and all reach it, then each reaches each. */
function bothWays(marks: readonly Mark[]): [ReadonlyMap<string, string[]>, ReadonlyMap<string, string[]>] {
  const back = new Map(marks.map((m) => [m.key, [] as string[]]));
  for (const mark of marks) for (const key of nearOf(mark)) back.get(key)?.push(mark.key);
  return [new Map(marks.map((m) => [m.key, nearOf(m)])), back];
}

describe.each(EVERY_CASE)('the marks of %s in %s', (slug, lang) => {
  const c = caseOf(slug, lang);
  let cache: ReturnType<typeof drawAll> | undefined;
  const drawn = () => (cache ??= drawAll(c));

  it('are each drawn once, with a name', { timeout: SLOW }, () => {
    const found = faults();
    for (const { picture, svg, where } of drawn()) {
      const shapes = [...svg.querySelectorAll('[data-mark]')].map((e) => e.getAttribute('data-mark') ?? '');
      const keys = picture.marks.map((m) => m.key);
      for (const key of new Set([...keys, ...shapes])) {
        const [marks, times] = [keys, shapes].map((list) => list.filter((k) => k === key).length);
        if (marks !== 1 || times !== 1) found.add(`${key}: ${marks} marks, drawn ${times} times`, where);
      }
      for (const mark of picture.marks) if (!mark.name.trim() || /[{}]|undefined|NaN/.test(mark.name)) found.add(`${mark.key} is named “${mark.name}”`, where);
    }
    expect(found.list()).toEqual([]);
  });

  it('point only at marks that are there', { timeout: SLOW }, () => {
    const found = faults();
    for (const { picture, where } of drawn()) {
      const keys = new Set(picture.marks.map((m) => m.key));
      for (const mark of picture.marks) for (const key of [...nearOf(mark), ...(mark.kin ?? [])]) if (!keys.has(key)) found.add(`${mark.key} points at ${key}, which is no mark`, where);
    }
    expect(found.list()).toEqual([]);
  });

  it('can all be reached from each other by arrow keys', { timeout: SLOW }, () => {
    const found = faults();
    for (const { picture, where } of drawn()) {
      const first = picture.marks[0];
      if (!first) continue;
      for (const [way, steps] of [['cannot be reached', bothWays(picture.marks)[0]], ['does not lead back', bothWays(picture.marks)[1]]] as const) {
        const met = reached(first.key, steps);
        for (const mark of picture.marks) if (!met.has(mark.key)) found.add(`${mark.key} ${way}`, where);
      }
    }
    expect(found.list()).toEqual([]);
  });

  it('can be dragged only along values of a control, from left to right, if the chart drags at all', { timeout: SLOW }, () => {
    const found = faults();
    for (const { picture, where } of drawn()) for (const { key, hold } of picture.marks) {
      if (!hold) continue;
      const values = hold.stops.map(([, value]) => value), places = hold.stops.map(([place]) => place);
      if (!c.chart.drag) found.add(`${key} can be held, but the chart has no drag`, where);
      if (JSON.stringify(values) !== JSON.stringify(c.fields[hold.part]?.options)) found.add(`${key} stops at ${values.join(' ')}, not at the values of ${hold.part}`, where);
      if (!values.includes(hold.value)) found.add(`${key} stands at ${hold.value}, which is none of its stops`, where);
      if (places.some((place, i) => i > 0 && !(place > places[i - 1]!)) || places[0]! < 0 || places.at(-1)! > picture.width) found.add(`${key} stops at ${places.join(' ')}`, where);
    }
    expect(found.list()).toEqual([]);
  });

  it('lead to records that exist', { timeout: SLOW }, () => {
    const found = faults();
    for (const { picture, where } of drawn()) for (const { key, record } of picture.marks) if (record !== undefined && !isRecord(record)) found.add(`${key} leads to ${record}`, where);
    expect(found.list()).toEqual([]);
  });
});
