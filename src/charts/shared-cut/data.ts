import type { Content } from '../../data/load';
import type { Selection } from '../types';

/** What was measured where it matters; the lab itself is arithmetic. */
const TOPIC = 'bias';
const FINDINGS = { tests: 'gender-shades-benchmark', audit: 'gender-shades-ibm', after: 'gender-shades-followup' } as const;

/** Gender Shades, percent: lighter-skinned faces in two earlier tests, IBM's errors; by how many points errors fell later. */
export interface Data {
  readonly tests: readonly [ijba: number, adience: number];
  readonly wrong: readonly [darkerWomen: number, lighterMen: number];
  readonly fell: readonly [low: number, high: number];
}

/** A figure of a finding. @throws if it is gone */
function figure(content: Content, key: keyof typeof FINDINGS, name: string) {
  const found = content.evidence.get(TOPIC)?.findings[FINDINGS[key]]?.figures?.[name];
  if (!found) throw new Error(`The lab shared-cut stands on ${FINDINGS[key]}, ${name}, of content/evidence/${TOPIC}.yaml, which is not there.`);
  return found;
}

export const selection: Selection<Data> = {
  records: () => Object.values(FINDINGS).map((finding) => `evidence/${TOPIC}/#${finding}`),
  select(content) {
    const fell = figure(content, 'after', 'reduction-percentage-points');
    return {
      tests: [figure(content, 'tests', 'ijba-lighter').value, figure(content, 'tests', 'adience-lighter').value],
      wrong: [figure(content, 'audit', 'darker-female').value, figure(content, 'audit', 'lighter-male').value],
      fell: [fell.value, fell.high ?? fell.value],
    };
  },
};
