import { agreementOf, crowdOf, ownAgreement } from '../../classroom/class';
import { ITEMS, type Labels, makeCode, PASSES, readCode, readCodes } from '../../classroom/code';
import { likeliest, votesOf } from '../../models/crowd';
import { dawidSkene } from '../../models/dawidSkene';
import { unpackImages } from '../../models/pack';
import type { Data } from './data';

export const SHOWS = ['example', 'steady', 'mine', 'class'] as const;
/** Both passes. */
export const MOST_LABELS = PASSES * ITEMS;
export interface State { readonly guess: number | null; readonly show: (typeof SHOWS)[number]; /** digits in the order in which they were given */ readonly labels: string; /** classmates' codes, one a line */ readonly codes: string }

export interface Reader { readonly key: string; /** undefined: the reader's own; else the line of the code, or the number in the example */ readonly line: number | undefined; readonly labels: Labels; /** kappa of the first pass with the second, and of both with the record; undefined: not defined */ readonly self: number | undefined; readonly record: number | undefined }
/** An image and what became of it. */
export interface Item {
  readonly item: number;
  /** one reader's label of each pass; of a class, none */
  readonly passes: readonly number[];
  /** what a class most likely means (Dawid and Skene), and how many of its labels say so; of one reader, the label given twice */
  readonly label: number | undefined;
  readonly votes: number;
  readonly record: number;
  readonly agreeing: number;
  readonly rival: number;
  /** not all labels are the same */
  readonly differs: boolean;
  /** what lasts or wins is not what the record says */
  readonly off: boolean;
}
/** Kappas of several pairs. */
export interface Spread { readonly low: number; readonly mid: number; readonly high: number; readonly n: number }
export interface Reading {
  readonly state: State;
  readonly mode: 'labeling' | 'one' | 'class';
  /** the readers were made by a program */
  readonly example: boolean;
  readonly images: readonly (readonly number[])[];
  readonly top: number;
  /** labels of this pass, in the order given, and which image is next */
  readonly given: readonly { readonly item: number; readonly label: number }[];
  readonly now: { readonly item: number; readonly n: number; readonly pass: number } | undefined;
  readonly items: readonly Item[];
  readonly readers: readonly Reader[];
  readonly self: Spread | undefined;
  readonly record: Spread | undefined;
  /** of one with each classmate, or of all pairs of a class */
  readonly others: Spread | undefined;
  /** a pasted code holds the reader's own labels: it is taken for theirs, and counts once */
  readonly twin: boolean;
  /** how many images the most frequent label gets right by the record; ties are shared out */
  readonly voted: number;
}

/** `passes[pass][item]` of labels in the order in which they were given; as many as there are. */
export function passesOf(labels: string, orders: Data['orders']): (number | undefined)[][] {
  const passes = orders.map(() => new Array<number | undefined>(ITEMS).fill(undefined));
  [...labels].forEach((label, n) => { const pass = Math.floor(n / ITEMS); passes[pass]![orders[pass]![n % ITEMS]!] = Number(label); });
  return passes;
}
/** Both passes, once they are whole. */
export const wholeOf = (labels: string, orders: Data['orders']): Labels | undefined => (labels.length === MOST_LABELS ? (passesOf(labels, orders) as number[][]) : undefined);
export const codeOf = (labels: string, { orders, truth }: Pick<Data, 'orders' | 'truth'>): string | undefined => { const whole = wholeOf(labels, orders); return whole && makeCode(whole, truth); };

const spreadOf = (kappas: readonly (number | undefined)[]): Spread | undefined => {
  const known = kappas.filter((kappa) => kappa !== undefined).toSorted((a, b) => a - b), n = known.length;
  return n ? { low: known[0]!, mid: (known[Math.floor((n - 1) / 2)]! + known[Math.ceil((n - 1) / 2)]!) / 2, high: known[n - 1]!, n } : undefined;
};

/** What a class says of each image. Rounds end early: a page shows whole labels, not the sixth digit of a likelihood. */
const EM = { tolerance: 1e-6, mostRounds: 200 };
function together(readers: readonly Reader[]): { readonly labels: (number | undefined)[]; readonly votes: number[][] } {
  const crowd = crowdOf(readers.map(({ labels }) => labels)), fit = dawidSkene(crowd, EM);
  return { labels: likeliest(fit?.posterior ?? []), votes: votesOf(crowd) };
}

/** Codes and labels, an image and a reader at a time. */
export function read(data: Data, state: State): Reading {
  const { truth, orders } = data, readerOf = (key: string, line: number | undefined, labels: Labels): Reader => ({ key, line, labels, self: ownAgreement(labels).kappa, record: agreementOf(labels, [truth, truth]).kappa });
  const decoded = (code: string): Labels => { const found = readCode(code, truth); if (!found.ok) throw new Error(`The example's code ${code} is not one.`); return found.labels; };
  const pasted = readCodes(state.codes, truth).flatMap(({ line, read: code }, i) => (code.ok ? [readerOf(`reader-${i + 1}`, line, code.labels)] : []));
  const whole = wholeOf(state.labels, orders), me = whole && readerOf('me', undefined, whole);
  const twin = pasted.find(({ labels }) => labels.flat().join() === whole?.flat().join()), mates = pasted.filter((one) => one !== twin);
  const model = state.show === 'example' || state.show === 'steady' ? data[state.show] : undefined;
  const own = [...(me ? [me] : []), ...mates], example = model !== undefined || (state.show === 'class' && !own.length);
  const mode = state.show === 'class' ? 'class' : state.show === 'mine' && !me ? 'labeling' : 'one';
  const readers = model !== undefined ? [readerOf('example', undefined, decoded(model))] : mode === 'class' ? (own.length ? own : data.group.map((code, i) => readerOf(`reader-${i + 1}`, i + 1, decoded(code)))) : me ? [me] : [];
  const { labels, votes } = together(readers), n = state.labels.length, pass = Math.floor(n / ITEMS), order = orders[pass] ?? [];
  const items = mode === 'labeling' ? [] : truth.map((record, item): Item => {
    const passes = mode === 'one' ? readers[0]!.labels.map((of) => of[item]!) : [], counts = votes[item]!, most = labels[item]!;
    const differs = counts.filter((count) => count > 0).length > 1, label = mode === 'one' && differs ? undefined : most;
    return { item, passes, label, votes: counts[most]!, record, agreeing: data.agreeing[item]!, rival: data.rival[item]!, differs, off: label !== undefined && label !== record };
  });
  const pairs = mode === 'class' ? readers.flatMap((a, i) => readers.slice(i + 1).map((b) => agreementOf(a.labels, b.labels).kappa)) : me && !example ? mates.map((mate) => agreementOf(me.labels, mate.labels).kappa) : [];
  return {
    state, mode, example, images: unpackImages(data.images, data.images.count / truth.length), top: data.images.levels - 1, items, readers, self: spreadOf(readers.map((r) => r.self)), record: spreadOf(readers.map((r) => r.record)), others: spreadOf(pairs),
    given: mode === 'labeling' ? [...state.labels].slice(pass * ITEMS).map((label, i) => ({ item: order[i]!, label: Number(label) })) : [],
    now: mode === 'labeling' ? { item: order[n % ITEMS]!, n: n % ITEMS, pass } : undefined,
    twin: twin !== undefined && !example,
    voted: items.reduce((right, { record, item }) => { const counts = votes[item]!, most = Math.max(...counts); return right + (counts[record] === most ? 1 / counts.filter((count) => count === most).length : 0); }, 0),
  };
}
