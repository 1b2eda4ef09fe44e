/** Figures of studies and reports, as facts. */
import { cited, type FactResult } from './fact';
import type { Content } from './load';

/** The figure that `evidence/<topic>/<finding>/<figure>` names, or nothing. */
export function evidenceFact(content: Content, key: string): FactResult | undefined {
  const [, slug = '', name = '', part = '', rest] = key.split('/');
  const topic = content.evidence.get(slug), finding = topic?.findings[name], figure = finding?.figures?.[part];
  if (!topic || !finding || !figure || rest !== undefined) return undefined;
  const { value, high, unit, qualifier = 'exact' } = figure;
  return { key, value, ...(high === undefined ? {} : { high }), unit, qualifier, asOf: finding.date, sources: cited(topic, finding.sources), record: { type: 'evidence', slug: `${slug}/#${name}` } };
}

export const evidenceKeys = (content: Content): string[] => [...content.evidence.values()].flatMap((topic) => Object.entries(topic.findings).flatMap(([name, { figures }]) => Object.keys(figures ?? {}).map((part) => `evidence/${topic.slug}/${name}/${part}`)));
