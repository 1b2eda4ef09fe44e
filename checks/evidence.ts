/** Sources and judgments that are later than the evidence: what they tell may not be said. */
import type { Fault } from '../src/data/faults';
import { faultIn, type Project, textsIn } from './project';

/** Whether a text is the date of a source, or the day on which something was judged. */
const isDated = (at: readonly PropertyKey[]): boolean => at.at(-1) === 'as_of' || (at.at(-1) === 'date' && at.at(-3) === 'sources');

export function evidence({ files, content }: Project): Fault[] {
  const { evidence_ends: ends } = content.site;
  return [...files.values()].flatMap((yaml) => [...textsIn(yaml.data)].filter(({ at, text }) => isDated(at) && text > ends.slice(0, text.length))
    .map(({ at, text }) => faultIn(yaml, at, `is ${text}, after the evidence, which ends on ${ends}.`, 'Leave it out with what it tells, or move evidence_ends in content/site.yaml for everything.')));
}
