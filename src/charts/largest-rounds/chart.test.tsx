import { describe, expect, it } from 'vitest';
import { anyDay, freeze, pick, seeded } from '../../../checks/fixtures/deals';
import { resolveFact } from '../../data/facts';
import { caseOf, content, markupOf, pictureOf, tell } from '../testing';
import { chart } from './chart';
import type { Data, Round } from './data';
import { layout, type Ranking } from './layout';
import { ACCENT, rankOf, type Reading, TOP, trackOf } from './read';

const END = '2026-07-03';
const en = caseOf('largest-rounds', 'en'), id = caseOf('largest-rounds', 'id');
const on = (asOf: string, c = en) => { const { finding, table, reading } = tell(c, { asOf }); return { finding, table, reading: reading as Reading, picture: pictureOf(c, { asOf }, 720) as Ranking }; };

/** An invented round of 2024; `value` in US$ million. */
const made = (key: string, value: number, given: Partial<Round> = {}): Round => ({ key, date: '2024-01-01', value, qualifier: 'exact', company: key, investors: [], others: false, ranked: true, measure: 'round', status: 'closed', ...given });
const accent = made(ACCENT, 50, { date: '2025-01-01' });
const dataOf = (rounds: readonly Round[]): Data => freeze({ evidenceEnds: END, rounds, talks: { slug: 'meta-scale-2025-06', events: [{ date: '2024-12-01', status: 'rumored', value: 60, qualifier: 'about' }] }, booked: { slug: 'meta-scale-equity-booked-2025-06', date: '2025-03-01', value: 45, qualifier: 'exact' }, stops: rounds.map((r) => r.date).sort() });
const reading = (rounds: readonly Round[], asOf = END): Reading => chart.read(dataOf(rounds), { asOf });

describe('a rank', () => {
  it('is one more than there are larger amounts, so that equals share one', () => {
    expect(reading([made('a', 90), made('b', 70), made('c', 70), accent]).top.map((r) => [r.key, r.rank])).toEqual([['a', 1], ['b', 2], ['c', 2], [ACCENT, 4]]);
  });

  it('counts what was known on the day, and a month only when it is over', () => {
    const rounds = [accent, made('later', 90, { date: '2025-06' })];
    expect([reading(rounds, '2025-06-29'), reading(rounds, '2025-06-30')].map((r) => r.accent?.rank)).toEqual([1, 2]);
  });

  it('is not given to pledges with conditions, which are known all the same', () => {
    const r = reading([accent, made('pledge', 90, { ranked: false })]);
    expect([r.accent?.rank, r.total, r.pledges.map((p) => p.key)]).toEqual([1, 1, ['pledge']]);
    expect(chart.table(r, en.text).rows.find((row) => row.key === 'pledge')?.cells[1]).toEqual({ text: 'none', value: null });
  });

  it('is not given to talks, which end when the deal is known', () => {
    const before = reading([made('a', 90), accent], '2024-12-31'), after = reading([made('a', 90), accent], '2025-01-01');
    expect([before.talks?.value, before.accent, after.talks, after.accent?.rank]).toEqual([60, undefined, undefined, 2]);
    expect(chart.finding(before, en.text)).toContain('talks over about $60 million; talks have no rank');
  });

  it('of the accent is kept in sight when it falls below the last row', () => {
    const r = reading([accent, ...Array.from({ length: TOP + 2 }, (_, i) => made(`r${i}`, 100 + i))]);
    expect(r.top).toHaveLength(TOP);
    expect(r.top.at(-1)).toMatchObject({ key: ACCENT, rank: TOP + 3 });
  });
});

describe('the track of the accent', () => {
  it('steps down on the days on which a larger round became known, and only then', () => {
    const r = reading([made('old', 90), accent, made('small', 10, { date: '2025-02-01' }), made('x', 60, { date: '2025-04-01' }), made('y', 70, { date: '2025-05' })]);
    expect(r.track.map((s) => [s.day, s.rank, s.by?.key])).toEqual([['2025-01-01', 2, undefined], ['2025-04-01', 3, 'x'], ['2025-05-31', 4, 'y']]);
  });

  it('by the booked amount is drawn from the day on which that was known, and then for all days', () => {
    const rounds = [made('between', 47), accent, made('x', 60, { date: '2025-04-01' })];
    expect(reading(rounds, '2025-02-28').booked).toBeUndefined();
    expect(reading(rounds, '2025-03-01').booked?.track).toMatchObject([{ day: '2025-01-01', rank: 2 }]);
    expect(reading(rounds).booked).toMatchObject({ rank: 3, track: [{ rank: 2 }, { day: '2025-04-01', rank: 3 }] });
  });

  it('ends at the rank of the day, whatever the rounds', () => {
    const random = seeded(21);
    for (let i = 0; i < 200; i++) {
      const rounds = Array.from({ length: 12 }, (_, n) => made(`r${n}`, 10 + Math.floor(random() * 90), { date: anyDay(random) })), from = anyDay(random), until = anyDay(random), value = pick(random, rounds).value;
      if (until < from) continue;
      const track = trackOf(value, rounds, from, until, '2099-12-31');
      expect(track.at(-1)?.rank).toBe(rankOf(value, rounds.filter((r) => r.date <= until)));
      track.slice(1).forEach((s, n) => expect(s.rank).toBeGreaterThan(track[n]!.rank));
    }
  });
});

describe('the bars', () => {
  it('are three times as long for three times as much, with a rank or without, and the same on every day', () => {
    const rounds = [made('a', 90), accent, made('pledge', 30, { ranked: false, date: '2025-06-01' })];
    const widths = (asOf: string) => Object.fromEntries(layout(freeze(reading(rounds, asOf)), { width: 720 }, en.text).rows.map((row) => [row.key, row.bar.width]));
    const all = widths(END);
    expect(all['a']! / all['pledge']!).toBeCloseTo(3, 1);
    expect(widths('2024-06-01')['a']).toBe(all['a']);
  });

  it('show what was booked to the same scale, hollow, under the same deal', () => {
    const { picture } = on(END), [own, booked] = ['meta-scale', 'meta-scale-equity-booked-2025-06'].map((key) => picture.rows.find((row) => row.key === key)!);
    expect(booked!.bar.width / own!.bar.width).toBeCloseTo(13_790 / 14_300, 2);
    expect([own!.bar.look, booked!.bar.look]).toEqual(['accent', 'booked']);
    expect(markupOf(en, picture)).toContain('$13.79 billion booked by Meta: no. 8');
  });
});

describe('where there is little room', () => {
  const low = (asOf: string, height: number, width = 255) => pictureOf(en, { asOf }, width, height) as Ranking;
  const told = ({ rows }: Ranking) => rows.map(({ labels }) => labels.map((l) => l.text).join(' '));
  it('the first rows stand, and the accent’s with both its amounts and where it began; the rest is counted', () => {
    const picture = low(END, 190);
    expect(told(picture)).toEqual([
      '1 OpenAI a reported $122 billion Mar 31, 2026', '2 Anthropic a reported $65 billion May 28, 2026', '3 OpenAI a reported $40 billion Mar 31, 2025',
      '7 Scale AI a reported $14.3 billion no. 2 on Jun 12, 2025', '$13.79 billion booked by Meta: no. 8',
    ]);
    expect(picture.heads.map((l) => l.text)).toEqual(['Headline amount', 'and 21 more']);
    expect(picture.track.lines).toEqual([]);
  });
  it('the track stays as long as all its rows do', () => { expect([430, 420].map((height) => low(END, height, 975).track.lines.length > 0)).toEqual([true, false]); });
  it('talks stay, and are called so', () => { expect(told(low('2025-06-11', 120))).toEqual(['1 OpenAI a reported $40 billion Mar 31, 2025', 'Meta and Scale AI about $15 billion Jun 11, 2025, talks, no rank']); });
});

describe('the record', () => {
  it('has Meta–Scale second at announcement, seventh at the end of the evidence', () => {
    expect(on('2025-06-12').reading.accent).toMatchObject({ rank: 2, value: 14_300, qualifier: 'reported' });
    expect(on(END).reading.accent?.rank).toBe(7);
    expect(on(END).finding).toBe("As of July 3, 2026, Meta’s deal with Scale AI, a reported $14.3 billion, is the seventh largest of 25 private rounds in this record; it was the second largest until January 6, 2026. By the $13.79 billion that Meta booked it is the eighth largest, and was the third largest.");
    expect(on(END, id).finding).toMatch(/US\$14,3 miliar.*urutan ketujuh.*urutan kedua.*US\$13,79 miliar.*urutan kedelapan, semula ketiga/);
  });

  it('has it third and eighth by what Meta booked, which no day before the filing knows', () => {
    expect(on(END).reading.booked).toMatchObject({ value: 13_790, qualifier: 'exact', rank: 8, track: [{ day: '2025-06-12', rank: 3 }, { rank: 4 }, { rank: 5 }, { rank: 6 }, { rank: 7 }, { rank: 8 }] });
    expect([on('2025-07-30').reading.booked, on('2025-07-31').reading.booked?.rank]).toEqual([undefined, 3]);
    expect(on('2025-06-12').finding).not.toContain('13.79');
  });

  it('has the order of the research on both days', () => {
    expect(on('2025-06-12').reading.top.slice(0, 6).map((r) => r.key)).toEqual(['openai-2025', 'meta-scale', 'ant-2018', 'juul', 'msft-openai', 'databricks-j']);
    expect(on(END).reading.top.map((r) => r.key)).toEqual(['openai-2026', 'anthropic-h', 'openai-2025', 'anthropic-g', 'xai-e', 'waymo-2026', 'meta-scale', 'ant-2018', 'anthropic-f', 'juul']);
  });

  it('kept it second to the end of 2025; then five larger rounds followed by the end of May', () => {
    expect(on('2025-12-31').reading.accent?.rank).toBe(2);
    expect(on(END).reading.track.slice(1).map((s) => [s.day, s.by?.company])).toEqual([['2026-01-06', 'xAI'], ['2026-02-02', 'Waymo'], ['2026-02-28', 'Anthropic'], ['2026-03-31', 'OpenAI'], ['2026-05-28', 'Anthropic']]);
  });

  it('draws pledges of up to $40 billion and $15 billion apart, as ceilings', () => {
    const { table, picture } = on(END), pledges = ['google-anthropic', 'msnv-anthropic'];
    expect(pledges.map((key) => table.rows.find((row) => row.key === key)?.cells[2]?.text)).toEqual(['up to $40 billion', 'up to $15 billion']);
    expect(pledges.map((key) => picture.rows.find((row) => row.key === key)?.bar.look)).toEqual(['pledge', 'pledge']);
    expect(Math.min(...picture.rows.filter((row) => pledges.includes(row.key)).map((row) => row.bar.y))).toBeGreaterThan(Math.max(...picture.rows.filter((row) => !pledges.includes(row.key)).map((row) => row.bar.y)));
  });

  it('has only talks on the eve, and nothing of them a week before', () => {
    expect(on('2025-06-11').reading).toMatchObject({ accent: undefined, talks: { value: 15_000, qualifier: 'about' } });
    expect(on('2025-06-05').finding).toContain('Nothing of a deal between Meta and Scale AI was public');
  });

  it('says the rank that a fact in the text says', () => {
    for (const { key, rank } of on(END).reading.top) expect(rank, key).toBe(resolveFact(content, `rank/${key}@${END}`).value);
  });
});
