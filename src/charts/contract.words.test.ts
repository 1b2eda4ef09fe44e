/** What holds for the words of every chart: whole sentences, in the one language that is asked for, with money as that language writes it. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../checks/fixtures/deals';
import { LANGUAGES } from '../i18n/languages';
import { labelOf } from './Controls';
import { Figure, type ViewProps } from './Figure';
import { sayGuess } from './sayGuess';
import { caseOf, content, crossedStates, EVERY_CASE, faults, pictureOf, randomState, SLUGS, statesOf, tell, whereOf } from './testing';

const SLOW = 60_000;
/** An amount, or a range of two with the currency and often the word of size but once. */
const MONEY = /(?:US)?\$[^\p{L}\s]*(?: \p{L}+)?(?:\s?–\s?[\d.,]+ \p{L}+)?/gu;
/** Whole dollars, as of a wage or a price, need no word; a word of scale must be one of the language. */
const RIGHT = {
  en: /^\$(0|\d{1,3}(?![\d.,]*\d)(?!\s?–)(?! (?:ribu|juta|miliar|triliun|thousand|million|billion|trillion))|(\d{1,3}(\.\d{1,2})?( (thousand|million|billion|trillion))?\s?–\s?)?\d{1,3}(\.\d{1,2})? (thousand|million|billion|trillion))(?=[^\p{L}\d]|$)/u,
  id: /^US\$(0|\d{1,3}(?![\d.,]*\d)(?!\s?–)(?! (?:ribu|juta|miliar|triliun|thousand|million|billion|trillion))|(\d{1,3}(,\d{1,2})?( (ribu|juta|miliar|triliun))?\s?–\s?)?\d{1,3}(,\d{1,2})? (ribu|juta|miliar|triliun))(?=[^\p{L}\d]|$)/u,
} as const;
const ENGLISH = /\b(thousand|million|billion|trillion|percent|of|the|and|to|from|for|with|not|known|reported|about|amount|deals?)\b/i;

/** Names of companies and of publishers stay English in Indonesian sentences. The longest go first, for a short one may be part of a long one. */
const NAMES = [
  ...[...content.parties.values()].flatMap((p) => [p.name, p.short ?? ''].flatMap((n) => (typeof n === 'string' ? n : Object.values(n)))),
  ...[content.deals, content.claims, content.series].flatMap((records) => [...records.values()].flatMap((r) => Object.values(r.sources).map((s) => s.publisher.split(/ \(|[,:]| via /)[0]!))),
].filter(Boolean).toSorted((a, b) => b.length - a.length);
const NAME = new RegExp(`(?<!\\p{L})(?:${[...new Set(NAMES)].map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?!\\p{L})`, 'gu');
const withoutNames = (words: string): string => words.replace(NAME, '…');

/** All that a state says: sentence, names of marks, heads and cells of the table, news of the day. */
function saidIn(slug: string, lang: (typeof LANGUAGES)[number]) {
  const c = caseOf(slug, lang);
  return statesOf(c).map((state) => {
    const { finding, table, reading } = tell(c, state);
    const names = new Map(pictureOf(c, state, 320).marks.map((m) => [m.key, m.name]));
    return { where: whereOf(c, state), finding, names, all: [finding, ...names.values(), ...table.columns.map((x) => x.label), ...table.rows.flatMap((r) => r.cells.map((x) => x.text)), ...(c.chart.news?.(reading, c.text) ?? [])], heads: table.columns.map((x) => x.label).join() };
  });
}

describe.each(EVERY_CASE)('the words of %s in %s', (slug, lang) => {
  const c = caseOf(slug, lang);

  it('make a finding in every state', { timeout: SLOW }, () => {
    const found = faults();
    for (const state of [...statesOf(c), ...crossedStates(c)]) {
      const { finding } = tell(c, state);
      if (!/\p{L}{2}.*[.!?]$/su.test(finding) || /[{}|]|undefined|NaN| {2}/.test(finding)) found.add(`“${finding}”`, whereOf(c, state));
    }
    expect(found.list()).toEqual([]);
  });

  it('write money as the language does', { timeout: SLOW }, () => {
    const found = faults();
    for (const { all, where } of saidIn(slug, lang)) for (const words of all) for (const [money] of words.matchAll(MONEY)) if (!RIGHT[lang].test(money)) found.add(`“${money}”`, where);
    expect(found.list()).toEqual([]);
  });

  it('name every legend and each of its keys, and every control and its values', () => {
    const { text, chart, data, fields } = c;
    for (const legend of chart.legend(tell(c, statesOf(c)[0]!).reading, text)) {
      expect(text.t(legend.label)).toMatch(/\p{L}/u);
      for (const key of legend.keys) expect(key.label, key.value).toMatch(/\p{L}/u);
      if (legend.field !== undefined) expect(fields[legend.field]?.options).toEqual(legend.keys.map((key) => key.value));
    }
    for (const [part, field] of Object.entries(fields).filter(([, f]) => f.control !== 'several' && f.control !== 'guess' && f.control !== 'acts')) {
      expect(text.t(`controls.${part}.label`)).toMatch(/\p{L}/u);
      if (field.control === 'search') continue;
      for (const value of field.options) {
        // Without words of its own a value is said as the query writes it, which no reader should meet.
        const worded = text.has(`controls.${part}.options.${value}`) || (field.control === 'slide' && text.has(`controls.${part}.value`)) || chart.label?.(data, part, value, text) !== undefined;
        expect(worded, `controls.${part}.options.${value} in content/charts/${slug}/${lang}.yaml, or the chart's label`).toBe(true);
        expect(labelOf({ chart, data, part, text, field }, value), `${part} ${value}`).toMatch(/\p{L}|\d/u);
      }
    }
  });

  it('ask what is to be guessed, and know the answer', () => {
    const { text, chart, data, fields } = c, guesses = Object.values(fields).filter((f) => f.control === 'guess');
    expect(guesses.length).toBe(chart.ask ? 1 : 0);
    for (const field of guesses) {
      const [low, high] = [field.options[1], field.options.at(-1)].map(Number) as [number, number], random = seeded(16), truths = [...statesOf(c), ...Array.from({ length: 200 }, () => randomState(fields, random))].map((state) => chart.ask!(data, state)).filter((truth) => truth !== undefined);
      expect(text.t('ask.question')).toMatch(/\p{L}.*\?$/su);
      expect(truths.length, 'some state knows the answer').toBeGreaterThan(0);
      for (const value of [low, high, ...truths]) expect(sayGuess(value, text)).toMatch(/\d/);
      for (const truth of truths) {
        expect(truth, 'the truth lies on the scale').toBeGreaterThanOrEqual(low);
        expect(truth, 'the truth lies on the scale').toBeLessThanOrEqual(high);
      }
    }
  });

  it('name every act', () => {
    expect(c.chart.acting !== undefined, 'acts and what shows them come together').toBe(c.chart.acts !== undefined);
    for (const state of statesOf(c)) {
      const acts = c.chart.acts?.(tell(c, state).reading, c.text) ?? [], found = faults();
      for (const act of acts) if (!/\p{L}|\d/u.test(act.label)) found.add(act.key, whereOf(c, state));
      expect(new Set(acts.map((act) => act.key)).size).toBe(acts.length);
      expect(found.list()).toEqual([]);
    }
  });

  it('stand in the page before any script: title, finding, both sizes, as many rows as the table has', () => {
    const View = c.View as unknown as React.ComponentType<ViewProps<never>>;
    const html = renderToStaticMarkup(createElement(Figure, { chart: c.chart, View, lang, given: () => ({ data: c.data, words: c.words }), query: '', name: slug, place: 'page', home: `/${lang}/` }));
    const { table } = tell(c, statesOf(c)[0]!);
    expect(html.match(/<svg class="is-(?:narrow|wide)"[^>]* role="img" aria-label="[^"]+"/g)).toHaveLength(2);
    expect(html.match(/<th scope="row"/g) ?? []).toHaveLength(table.rows.length);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });
});

describe.each(SLUGS)('the words of %s', (slug) => {
  it('differ between the languages', { timeout: SLOW }, () => {
    const [en = [], id = []] = LANGUAGES.map((lang) => saidIn(slug, lang)), found = faults();
    en.forEach((said, i) => {
      const other = id[i]!;
      if (said.finding === other.finding) found.add(`“${said.finding}”`, said.where);
      if (said.heads === other.heads) found.add(said.heads, said.where);
      for (const [key, name] of said.names) if (name === other.names.get(key)) found.add(`${key}: “${name}”`, said.where);
    });
    expect(found.list()).toEqual([]);
  });

  it('have no English in Indonesian', { timeout: SLOW }, () => {
    const found = faults();
    for (const { all, where } of saidIn(slug, 'id')) for (const words of all) {
      const [word] = ENGLISH.exec(withoutNames(words)) ?? [];
      if (word) found.add(`“${word}” in “${words}”`, where);
    }
    expect(found.list()).toEqual([]);
  });
});
