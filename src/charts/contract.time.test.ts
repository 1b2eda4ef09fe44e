/** Time never invents: between two known events nothing changes, and the future of the record is empty. */
import { describe, expect, it } from 'vitest';
import { anyDay, seeded } from '../../checks/fixtures/deals';
import { initialState, parseState } from './state';
import { caseOf, EVERY_CASE, faults, partsOf, pictureOf, type State, tell, whereOf } from './testing';

const DAYS = 40;
const SLOW = 60_000;
const TIMED = EVERY_CASE.filter(([slug, lang]) => partsOf(caseOf(slug, lang).fields, 'days').length > 0);

describe.each(TIMED)('time in %s in %s', (slug, lang) => {
  const c = caseOf(slug, lang), part = partsOf(c.fields, 'days')[0]!, stops = c.fields[part]!.options;
  const bases: State[] = [initialState(c.fields), ...Object.values(c.chart.views).map((query) => parseState(c.fields, query).state)];
  const shown = (state: State) => JSON.stringify([tell(c, state).table, pictureOf(c, state, 640).marks]);

  it('stops at days of the calendar, in order, none after the evidence', () => {
    expect(stops).toEqual([...new Set(stops)].toSorted());
    for (const stop of stops) expect(stop).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(stops.at(-1)! <= (c.data as { evidenceEnds: string }).evidenceEnds).toBe(true);
  });

  it('changes nothing between one event and the next', { timeout: SLOW }, () => {
    const random = seeded(4), found = faults();
    for (let i = 0; i < DAYS; i++) {
      const base = bases[i % bases.length]!, day = String(c.fields[part]!.parse(anyDay(random)) ?? c.fields[part]!.initial);
      const last = stops.findLast((stop) => stop <= day) ?? '1900-01-01';
      if (shown({ ...base, [part]: day }) !== shown({ ...base, [part]: last })) found.add(`${day} differs from ${last}, the last event before it`, whereOf(c, base));
    }
    expect(found.list()).toEqual([]);
  });

  it('claims nothing as of a day after the evidence', () => {
    const after = bases.map((base) => tell(c, parseState(c.fields, `${part}=2999-12-31`, base).state).finding);
    for (const finding of after) expect(finding).not.toContain('2999');
  });

  it('shows something new at most of its stops', { timeout: SLOW }, () => {
    const random = seeded(5);
    const full = Object.fromEntries(Object.entries(c.fields).map(([name, field]) => [name, field.control === 'several' ? field.parse(field.options.join('.')) : field.initial]));
    const own = c.chart.stops?.(c.data, full) ?? stops, chosen = own.slice(1).filter(() => random() < DAYS / own.length);
    for (const stop of own) expect(stops, 'a stop of one choice is one of the field').toContain(stop);
    const still = chosen.filter((stop) => shown({ ...full, [part]: stop }) === shown({ ...full, [part]: own[own.indexOf(stop) - 1] }));
    expect(still.length, `nothing happens on ${still.join(', ')}`).toBeLessThan(Math.max(1, chosen.length / 2));
  });
});
