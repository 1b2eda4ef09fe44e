/** What holds for the state of every chart: it is its query, whatever the query says, and its named views are states. */
import { describe, expect, it } from 'vitest';
import { pick, seeded } from '../../checks/fixtures/deals';
import { LANGUAGES } from '../i18n/languages';
import { formatState, initialState, parseState } from './state';
import { caseOf, faults, markupOf, pictureOf, randomState, SLUGS, statesOf, tell, whereOf } from './testing';

const SLOW = 60_000;
const MANY = 400;
/** What people, other sites and attackers put into addresses. */
const HOSTILE = ['', ' ', 'none', '.', '...', '-1', '1e999', 'NaN', 'null', 'true', '2025-02-30', '2025-6-7', '+010000-01-01', '0000-00-00', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '%', '%E0%A4%A', '\u0000', '\uD800', '💸', '{{7*7}}', '${1}', 'a'.repeat(100_000)];
const STRANGE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', '', 'unknown', 'asof', 'utm_source', 'fbclid', '<b>'];

describe.each(SLUGS)('the state of %s', (slug) => {
  const c = caseOf(slug, LANGUAGES[0]), start = initialState(c.fields);

  it('offers values that it understands, the default among them', () => {
    const found = faults();
    for (const [name, field] of Object.entries(c.fields)) {
      for (const option of field.options) {
        const value = field.parse(option);
        if (value === undefined || field.format(value) !== option) found.add(`${name}=${option} is offered, but reads back as ${String(value)}`, slug);
      }
      if (field.parse(field.format(field.initial)) === undefined) found.add(`${name} does not understand its own default`, slug);
    }
    expect(found.list()).toEqual([]);
  });

  it('goes into a query and comes back the same', () => {
    const random = seeded(13);
    for (let i = 0; i < MANY; i++) {
      const state = randomState(c.fields, random), base = i % 2 ? randomState(c.fields, random) : start;
      const query = formatState(c.fields, state, base);
      expect(parseState(c.fields, query, base), query).toEqual({ state, bad: [], unknown: 0 });
      expect(formatState(c.fields, parseState(c.fields, query, base).state, base)).toBe(query);
    }
    expect(formatState(c.fields, start)).toBe('');
  });

  it('keeps its defaults, but for what it understands, under any query', () => {
    const random = seeded(14), names = Object.keys(c.fields);
    for (let i = 0; i < MANY; i++) {
      const params = new URLSearchParams();
      for (let n = 0; n <= random() * 4; n++) {
        const name = random() < 0.7 ? pick(random, names) : pick(random, STRANGE_NAMES), field = c.fields[name];
        params.append(name, field && Object.hasOwn(c.fields, name) && random() < 0.4 ? pick(random, field.options) : pick(random, HOSTILE));
      }
      const { state, bad, unknown } = parseState(c.fields, random() < 0.5 ? params : params.toString());
      const read = parseState(c.fields, params.toString());
      expect(Object.keys(state)).toEqual(names);
      for (const name of names) {
        const given = new URLSearchParams(params.toString()).get(name), value = given === null || given.length > 1000 ? undefined : c.fields[name]!.parse(given);
        expect(read.state[name], `${name}=${given?.slice(0, 80)}`).toEqual(value ?? start[name]);
        expect(read.bad.includes(name), `${name}=${given?.slice(0, 80)}`).toBe(given !== null && value === undefined);
      }
      expect(unknown).toBe([...new Set(params.keys())].filter((name) => !names.includes(name) && !['utm_source', 'fbclid'].includes(name)).length);
      expect(bad.every((name) => names.includes(name))).toBe(true);
      expect(() => tell(c, state)).not.toThrow();
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws on text without any order', () => {
    const random = seeded(15), signs = [...'?&=;%+#.-_/\\"\'<>{}[]0123456789abcxyz \u0000\u202E💸'];
    const texts = Array.from({ length: MANY }, () => Array.from({ length: random() * 60 }, () => pick(random, signs)).join(''));
    for (const text of [...texts, '&'.repeat(100_000), 'x'.repeat(100_000), '__proto__=1&__proto__[polluted]=1&constructor.prototype=1'])
      expect(Object.keys(parseState(c.fields, text).state)).toEqual(Object.keys(start));
    expect(Object.getPrototypeOf(parseState(c.fields, '__proto__=x').state)).toBe(Object.prototype);
  });

  it('has named views that are understood, told in every language, and show something of their own', { timeout: SLOW }, () => {
    const found = faults();
    for (const lang of LANGUAGES) {
      const own = caseOf(slug, lang), pictures = (state: ReturnType<typeof randomState>) => JSON.stringify(tell(own, state).table) + markupOf(own, pictureOf(own, state, 640));
      const usual = pictures(initialState(own.fields));
      for (const [view, query] of Object.entries(own.chart.views)) {
        const { state, bad, unknown } = parseState(own.fields, query);
        if (bad.length || unknown) found.add(`${view}: ${query} is not understood (${bad.join(', ')})`, whereOf(own, state));
        for (const word of ['title', 'summary']) if (!own.text.has(`views.${view}.${word}`)) found.add(`views.${view}.${word} is missing in ${lang}`, slug);
        if (formatState(own.fields, state) !== new URLSearchParams(query).toString()) found.add(`${view}: write ${formatState(own.fields, state)} for ${query}`, slug);
        if (query && pictures(state) === usual) found.add(`${view} shows what the default shows`, whereOf(own, state));
      }
      const told = Object.keys((own.words as { views?: object }).views ?? {});
      for (const view of told) if (!Object.hasOwn(own.chart.views, view)) found.add(`views.${view} has words but is no view`, `${slug} ${lang}`);
    }
    expect(Object.keys(c.chart.views).length, 'telling views').toBeGreaterThanOrEqual(3);
    expect(found.list()).toEqual([]);
  });

  it('has every view among the states that the contract tries', () => {
    const tried = statesOf(c).map((state) => formatState(c.fields, state));
    for (const query of Object.values(c.chart.views)) expect(tried).toContain(formatState(c.fields, parseState(c.fields, query).state));
  });
});
