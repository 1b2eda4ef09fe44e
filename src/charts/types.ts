/**
 * What every chart is: a pure function of (data, state, language, size).
 *
 *   content ─select→ Data ─read(state)→ Reading ─layout(size)→ Picture ─View→ SVG
 *                                       ├ finding: the sentence
 *                                       └ table: the rows
 *
 * `Reading` holds the numbers; picture, sentence and table all come from it, so they cannot disagree.
 */
import type { Content } from '../data/load';
import type { Language } from '../i18n/languages';
import type { Text } from '../i18n/text';
import type { Look } from '../marks/Swatch';
import type { acting } from './acts';
import type { drag } from './drag';
import type { Fields } from './state';

/** Something in the picture that can be pointed at, and that tells about itself. */
export interface Mark {
  readonly key: string;
  /** who, whom, kind, amount with its qualifier, status, date: read out, and shown when it is pointed at */
  readonly name: string;
  /** path of the record behind it, below the language: `deals/meta-scale-2025-06/`, `series/scale-valuation/#val-2024`, `claims/c-01/` */
  readonly record?: string | undefined;
  /** marks that belong to it: a party's deals, a deal's two parties */
  readonly kin?: readonly string[];
  /** the mark that an arrow key leads to; from any mark every other can be reached */
  readonly near: Readonly<Partial<Record<Direction, string>>>;
  /** it can be dragged, in charts with a `drag`; a control moves the same part for those who don't drag */
  readonly hold?: Hold | undefined;
}
/** A part of the state that a mark stands for: where from left to right each of its values lies, in the picture's pixels, and which one it has. */
export interface Hold { readonly part: string; readonly value: string; readonly stops: readonly (readonly [place: number, value: string])[] }
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where things go. Extended by each chart with its own shapes; all coordinates in CSS pixels of a `width` × `height` box. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** how far down anything is drawn in this state, if not to the end: a still, under which nothing can jump, is no higher */
  readonly used?: number;
  readonly marks: readonly Mark[];
  /** there is nothing to draw: why, line by line */
  readonly empty?: readonly string[];
}

/** In CSS pixels. `height` is the most there is, and at least `LOWEST`; left out, there is enough. */
export interface Size { readonly width: number; readonly height?: number | undefined }

export interface Column { readonly key: string; readonly label: string; readonly numeric?: boolean; /** what its numbers count, for the heads of files: `usd_million`, `percent` */ readonly unit?: string }
export interface Cell { readonly text: string; /** the bare value for CSV and JSON; null = not known */ readonly value: string | number | null }
export interface Row { readonly key: string; readonly record?: string | undefined; readonly cells: readonly Cell[] }
export interface Table { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

export interface Legend {
  /** key of its name in the words */
  readonly label: string;
  /** the part of the state that its keys switch on and off, if they do */
  readonly field?: string;
  readonly keys: readonly { readonly value: string; readonly label: string; readonly look: Look }[];
}

/** A step that a reader takes by a button, or by a key while the chart has the focus: some parts of the state at once. */
export interface Act<State extends object = Record<string, unknown>> {
  readonly key: string;
  readonly label: string;
  readonly state: Partial<State>;
  /** the key on the keyboard, as `KeyboardEvent.key` names it */
  readonly press?: string;
  /** it is what is shown now */
  readonly on?: boolean;
  /** those of one row stand together, apart from others */
  readonly row?: string;
  readonly disabled?: boolean;
}

export interface Chart<Data, State extends object, Reading, P extends Picture> {
  /** The parts of the state; some depend on the data (days, parties). */
  fields(data: Data): Fields<State>;
  /** The numbers that a state shows. */
  read(data: Data, state: State): Reading;
  /**
   * Numbers to places. Height depends on `width` only by class (narrow or wide), so that nothing jumps when scripts start,
   * and on `height` where a frame has no more room than that: the picture then says less, what matters most first, and
   * how much it leaves out.
   */
  layout(reading: Reading, size: Size, text: Text): P;
  /** One or two sentences that say what the picture says. */
  finding(reading: Reading, text: Text): string;
  table(reading: Reading, text: Text): Table;
  legend(reading: Reading, text: Text): readonly Legend[];
  /** What is shown while nothing is pointed at; for instance the news of a day. */
  news?(reading: Reading, text: Text): readonly string[];
  /** Path of the record that says more of all that is shown; its link stands under the news. */
  record?(reading: Reading): string | undefined;
  /** What a reader can do besides moving the controls: label this, undo, begin again. */
  acts?(reading: Reading, text: Text): readonly Act<State>[];
  /** For charts with acts: `acting` of `acts.tsx`. */
  readonly acting?: typeof acting;
  /** For charts with marks that can be dragged: `drag` of `drag.ts`. */
  readonly drag?: typeof drag;
  /** The answer to the question that stands in the words under `ask`, for charts with a field made by `guess`; undefined: this state does not know it yet. */
  ask?(data: Data, state?: State): number | undefined;
  /** What else changes once the reader has answered that question. */
  readonly begins?: Partial<State>;
  /** the same for whoever does not guess; left out: what it shows by itself */
  readonly skips?: Partial<State>;
  /** What is in the picture to be seen, for those who hear the page; said with the finding. */
  heard?(reading: Reading, text: Text): string;
  /** The days at which the scrubber stops in this state, if they are fewer than the field's own: not every event is one of every choice. */
  stops?(data: Data, state: State): readonly string[];
  /** The label of a value of a field, where the words alone cannot tell (a party, a day). */
  label?(data: Data, field: keyof State & string, value: string, text: Text): string;
  /** Named views: a state each, told in the words under `views`. */
  readonly views: Readonly<Record<string, string>>;
}

/** Build-only: which records a chart stands on, and the least that it needs of them. */
export interface Selection<Data> {
  select(content: Content, lang: Language): Data;
  /** paths of the records whose sources stand under the chart, as a mark's `record` has them */
  records(content: Content): readonly string[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the register holds charts of every shape; each is checked where it is defined
export type AnyChart = Chart<any, any, any, any>;

/** Checks a chart's parts against each other, and returns it as it is. */
export const defineChart = <Data, State extends object, Reading, P extends Picture>(chart: Chart<Data, State, Reading, P>): Chart<Data, State, Reading, P> => chart;

/** From this width on a chart is laid out wide. */
export const WIDE = 560;
/** The least height that every chart can be laid out in: a name, an amount and a shape. Where there is less, it is scrolled to. */
export const LOWEST = 120;
/** No chart is laid out for less; where there is less, the picture is shown smaller. A window that is being opened or hidden can be a few letters wide for a moment. */
export const NARROWEST = 250;
/** The two sizes that are in the HTML before any script. */
export const STATIC_WIDTHS = { narrow: 320, wide: 720 } as const;
/** Those of an embed: of a frame in a phone's page, and in a column of text. Drawn much smaller, letters could not be read. */
export const EMBED_WIDTHS = { narrow: 300, wide: 580 } as const;
