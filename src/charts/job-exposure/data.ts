import type { EvidenceFigure } from '../../data/evidenceSchema';
import type { Content } from '../../data/load';
import type { Qualifier } from '../../data/vocabulary';
import { type Beta, fitExposure } from '../../models/exposure';
import { betaCdf } from '../../models/special';
import type { Selection } from '../types';

/** A published share of jobs, percent. What it counts stands in the words under its key. */
export interface Published { readonly key: string; readonly record: string; readonly date: string; readonly value: number; readonly qualifier: Qualifier }
export interface Data {
  /** the two headlines of one study that the distribution is fitted to: at least a tenth, at least half of the tasks */
  readonly anchors: readonly (Published & { /** share of the tasks */ readonly bar: number })[];
  readonly beta: Beta;
  /** a hundred jobs, the most exposed first: the share of each one's tasks that is exposed */
  readonly jobs: readonly number[];
  readonly published: readonly Published[];
  /** Denmark: time saved and the bound of the effect on pay and hours, percent */
  readonly denmark: { readonly saved: number; readonly bound: number; readonly date: string };
  /** young workers in the most exposed occupations: decline, and the largest of other specifications, percent */
  readonly canaries: { readonly decline: number; readonly most: number; readonly date: string };
  /** job cuts whose announcements cite AI */
  readonly cited: { readonly cuts: number; readonly date: string };
}

/** Published headlines, the largest first: key in the words, finding, figure. */
const PUBLISHED = [['frey-osborne', 'frey-osborne-2013', 'share'], ['imf', 'imf-2024', 'world'], ['ilo-any', 'ilo-2025', 'any-exposure'], ['oecd-2018', 'nedelkoska-2018', 'share'], ['oecd-2016', 'arntz-2016', 'share'], ['ilo-top', 'ilo-2025', 'highest-group']] as const;
const ANCHORS = [['tenth', 'workers-with-tenth-of-tasks', 0.1], ['half', 'workers-with-half-of-tasks', 0.5]] as const;
const JOBS = 100, PERCENT = 100, DIGITS = 1e4, HALVINGS = 40;
export const recordOf = (finding: string): string => `evidence/jobs/#${finding}`;

/** The value that a share `below` of a Beta variable lies under, by halving. */
function quantile(below: number, { a, b }: Beta): number {
  let low = 0, high = 1;
  for (let i = 0; i < HALVINGS; i++) { const mid = (low + high) / 2; if (betaCdf(mid, a, b) < below) low = mid; else high = mid; }
  return low;
}

export const selection: Selection<Data> = {
  records: () => [...new Set(['eloundou-2023', ...PUBLISHED.map(([, finding]) => finding), 'denmark-2025', 'canaries-2025', 'layoffs-cited-2026', 'acemoglu-2024', 'worldbank-eap-2025', 'disagreement'])].map(recordOf),
  select({ evidence }: Content) {
    const finding = (name: string) => evidence.get('jobs')?.findings[name] ?? missing(name);
    const figure = (name: string, part: string): EvidenceFigure => finding(name).figures?.[part] ?? missing(`${name}/${part}`);
    const published = (key: string, name: string, part: string): Published => ({ key, record: recordOf(name), date: finding(name).date, value: figure(name, part).value, qualifier: figure(name, part).qualifier ?? 'exact' });
    const anchors = ANCHORS.map(([key, part, bar]) => ({ ...published(key, 'eloundou-2023', part), bar }));
    const [first, second] = anchors.map(({ bar, value }) => ({ bar, share: value / PERCENT })), beta = fitExposure(first!, second!) ?? missing('eloundou-2023');
    return {
      anchors, beta, jobs: Array.from({ length: JOBS }, (_, i) => Math.round(quantile(1 - (i + 0.5) / JOBS, beta) * DIGITS) / DIGITS),
      published: PUBLISHED.map(([key, name, part]) => published(key, name, part)),
      denmark: { saved: figure('denmark-2025', 'time-saved').value, bound: figure('denmark-2025', 'effect-bound').value, date: finding('denmark-2025').date },
      canaries: { decline: figure('canaries-2025', 'relative-decline').value, most: figure('canaries-2025', 'other-specification').value, date: finding('canaries-2025').date },
      cited: { cuts: figure('layoffs-cited-2026', 'cuts-2026-january-to-may').value, date: finding('layoffs-cited-2026').date },
    };
  },
};

/** @throws always */
function missing(what: string): never { throw new Error(`job-exposure wants "${what}" in content/evidence/jobs.yaml, such that both figures of eloundou-2023 can be true of one distribution.`); }
