import type { Content } from '../../data/load';
import type { Selection } from '../types';

/** What is known of real detectors; in percent. */
const TOPIC = 'deepfakes';
const FINDINGS = { openai: 'detector-openai-classifier', people: 'deepfake-human-meta', essays: 'detector-non-native' } as const;
/** Found where it matters, and told in the limits: how far detectors fall on fakes that circulate. */
const ALSO = 'deepfake-eval-2024';

export const PRESETS = ['good', 'best', 'openai', 'people', 'essays'] as const;
/** Of the tools on essays only false alarms were measured. What they catch is assumed, and said to be. Percent. */
const ASSUMED = 90;
/** A detector that a reader can take. Percent. */
export interface Preset { readonly key: (typeof PRESETS)[number]; readonly sensitivity: number; readonly specificity: number }
export interface Data { readonly presets: readonly Preset[] }

const PERCENT = 100;
/** Percent without the dust of floating point. */
const clean = (percent: number) => Math.round(percent * 100) / 100;

/** A figure of a finding. @throws if it is gone */
function figure(content: Content, key: keyof typeof FINDINGS, name: string): number {
  const found = content.evidence.get(TOPIC)?.findings[FINDINGS[key]]?.figures?.[name];
  if (!found) throw new Error(`The detector lab stands on ${FINDINGS[key]}, ${name}, of content/evidence/${TOPIC}.yaml, which is not there.`);
  return found.unit === 'percent' ? found.value : found.value * PERCENT;
}

export const selection: Selection<Data> = {
  records: () => [...Object.values(FINDINGS), ALSO].map((finding) => `evidence/${TOPIC}/#${finding}`),
  select(content) {
    const people = figure(content, 'people', 'overall');
    return {
      presets: [
        { key: 'good', sensitivity: 90, specificity: 90 }, { key: 'best', sensitivity: 99, specificity: 99 },
        { key: 'openai', sensitivity: clean(figure(content, 'openai', 'sensitivity')), specificity: clean(PERCENT - figure(content, 'openai', 'false-positive-rate')) },
        { key: 'people', sensitivity: people, specificity: people },
        { key: 'essays', sensitivity: ASSUMED, specificity: clean(PERCENT - figure(content, 'essays', 'false-positive-toefl')) },
      ],
    };
  },
};
