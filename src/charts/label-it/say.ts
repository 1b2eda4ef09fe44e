/** Kappas, images and readers in words. */
import { ITEMS } from '../../classroom/code';
import type { Text } from '../../i18n/text';
import type { Item, Reader, Reading, Spread } from './read';

const DIGITS = 2;
/** What is rounded to nothing has no sign. */
export const sayKappa = (kappa: number | undefined, text: Text): string => (kappa === undefined ? text.t('kappa.none') : text.number(Math.abs(kappa) < 10 ** -DIGITS / 2 ? 0 : kappa, DIGITS));
export const saySpread = (spread: Spread | undefined, text: Text): string => sayKappa(spread?.mid, text);
/** How the row of self-agreement is called: it is the example's, the reader's own, or a class's. */
export const selfRow = ({ mode, example }: Reading): string => (mode === 'class' ? 'themselves' : example ? 'self' : 'own');
export const othersRow = ({ mode }: Reading): string => (mode === 'class' ? 'others' : 'mates');

export function itemName({ item, passes, label, votes, record, agreeing, rival, differs }: Item, { readers }: Reading, text: Text): string {
  const values = { item: item + 1, a: passes[0] ?? 0, b: passes[1] ?? 0, label: label ?? 0, record, n: votes, of: readers.length * 2 };
  const given = text.t(`names.${passes.length ? (differs ? 'changed' : 'steady') : 'voted'}`, values);
  return `${given} ${rival < 0 ? text.t('names.clear') : text.t('names.alike', { n: agreeing, rival })}`;
}
export const readerName = ({ line, self, record }: Reader, text: Text): string => text.t(line === undefined ? 'names.me' : 'names.reader', { line: line ?? 0, self: sayKappa(self, text), record: sayKappa(record, text) });
export function spreadName(row: string, spread: Spread | undefined, text: Text): string {
  const name = text.t(`labels.rows.${row}`);
  return spread && spread.n > 1 ? text.t('names.spread', { row: name, n: spread.n, mid: sayKappa(spread.mid, text), low: sayKappa(spread.low, text), high: sayKappa(spread.high, text) }) : text.t('names.kappa', { row: name, kappa: saySpread(spread, text) });
}

/** From this share of the darkest on, a pixel holds ink. */
const INK = 0.4;
/** The runs of ink in a row of an image, from column 1. */
function runsOf(row: readonly number[], top: number, text: Text): string {
  const runs: string[] = [];
  for (let at = 0; at < row.length; at++) {
    const from = at;
    while (at < row.length && row[at]! >= top * INK) at++;
    if (at > from) runs.push(at - from > 1 ? text.t('ink.run', { from: from + 1, to: at }) : String(from + 1));
  }
  return runs.join(', ') || text.t('ink.none');
}
/** An image for those who hear the page: what it shows, not what it means. */
export function inkOf(image: readonly number[], top: number, text: Text): string {
  const width = Math.sqrt(image.length), rows = Array.from({ length: width }, (_, row) => image.slice(row * width, (row + 1) * width));
  return `${text.t('ink.intro')} ${rows.map((row, i) => text.t('ink.row', { row: i + 1, runs: runsOf(row, top, text) })).join(' ')}`;
}
export const nowName = ({ now }: Reading, text: Text): string => (now ? text.t('names.now', { n: now.n + 1, pass: text.t(`labels.passes.${now.pass ? 'second' : 'first'}`) }) : '');

const CLEAR = ITEMS / 2;
/** One or two sentences that say what the picture says. */
export function finding(reading: Reading, text: Text): string {
  const { mode, example, now, items, self, record, others, voted, readers, twin } = reading;
  const kappas = { self: saySpread(self, text), record: saySpread(record, text), others: saySpread(others, text) };
  const changed = items.filter((one) => one.differs), off = items.filter((one) => one.off).length;
  const also = twin ? text.t('finding.twin') : '';
  if (now) return text.t(now.n ? `finding.${now.pass ? 'second' : 'first'}` : `finding.${now.pass ? 'turn' : 'start'}`, { n: now.n + 1 });
  if (mode === 'class') {
    const said = others ? text.t('finding.class', { n: readers.length, ...kappas, right: items.length - off, voted: Number.isInteger(voted) ? voted : text.t('finding.about', { n: text.number(voted, 0) }) }) : text.t('finding.alone', kappas);
    return [example ? text.t('finding.exampleClass') : '', said, also].filter(Boolean).join(' ');
  }
  if (example) return text.t('finding.example', { changed: changed.length, where: text.t(`finding.${changed.every(({ item }) => item >= CLEAR) ? 'doubtful' : 'anywhere'}`), ...kappas, off });
  const mates = others ? text.t(others.n > 1 ? 'finding.mates' : 'finding.mate', { n: others.n, mid: sayKappa(others.mid, text), low: sayKappa(others.low, text), high: sayKappa(others.high, text) }) : '';
  const within = (key: string) => mates && text.t(`finding.${key}`, { mates });
  return [...(self ? [text.t('finding.mine', { changed: changed.length, ...kappas, off, mates: within('among') })] : [text.t('finding.one'), within('apart')]), also].filter(Boolean).join(' ');
}
