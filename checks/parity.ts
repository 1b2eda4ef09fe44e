/** A chapter says the same in every language: the same place, anchors, figures, claims, charts and steps. */
import type { Fault } from '../src/data/faults';
import { DEFAULT_LANGUAGE } from '../src/i18n/languages';
import { faultIn, type Project } from './project';
import type { Mdx, Tag } from './tags';

/** What must be there equally often, tag by tag: the attribute by which a tag is compared. */
const COMPARED: Readonly<Record<string, readonly string[]>> = { Fact: ['of'], Ratio: ['of', 'to'], Claim: ['of'], Chart: ['name', 'state'], Story: ['chart'], Step: ['state'], Term: ['of'], Question: [], Answer: ['right'] };
const SHARED_FIELDS = ['order', 'sections', 'records', 'checked'];

function described(tag: Tag): string | undefined {
  const compared = COMPARED[tag.name];
  if (!compared) return undefined;
  const attributes = compared.filter((name) => tag.attributes.has(name)).map((name) => [name, tag.attributes.get(name)?.raw].filter(Boolean).join('='));
  return `<${[tag.name, ...attributes].join(' ')}>`;
}

function grouped(mdx: Mdx): Map<string, Tag[]> {
  const groups = new Map<string, Tag[]>();
  for (const tag of mdx.tags) {
    const slug = tag.attributes.get('slug')?.raw;
    for (const key of [described(tag), slug === undefined ? undefined : `slug=${slug}`]) if (key) groups.set(key, [...(groups.get(key) ?? []), tag]);
  }
  return groups;
}

/** The tags that a chapter has more often in one language, told where the other lacks them. */
function lacking(mdx: Mdx, model: Mdx): Fault[] {
  const here = grouped(mdx);
  return [...grouped(model)].flatMap(([key, tags]) => {
    const count = here.get(key)?.length ?? 0;
    if (count >= tags.length) return [];
    const lines = tags.map((tag) => tag.line).join(', ');
    const what = count === 0 ? `lacks ${key}, which ${model.file} has in line ${lines}.` : `has ${key} ${count} times, ${model.file} ${tags.length} times (line ${lines}).`;
    return [{ file: mdx.file, line: here.get(key)?.at(-1)?.line ?? 1, column: 1, field: key, what, mend: 'Write the tag in both languages, or take it out of both.' }];
  });
}

/** Differences between the languages of each chapter. */
export function parity({ chapters, same }: Pick<Project, 'chapters' | 'same'>): Fault[] {
  return chapters.flatMap(({ byLanguage }) => {
    const first = byLanguage.get(DEFAULT_LANGUAGE);
    if (!first) return [];
    return [...byLanguage].filter(([lang]) => lang !== DEFAULT_LANGUAGE).flatMap(([, other]) => {
      const model = first.front.data as Record<string, unknown> | null | undefined, front = other.front.data as Record<string, unknown> | null | undefined;
      const unequal = SHARED_FIELDS.filter((f) => JSON.stringify(front?.[f]) !== JSON.stringify(model?.[f])).map((f) => faultIn(other.front, [f], `is ${JSON.stringify(front?.[f])}, but ${first.file} has ${JSON.stringify(model?.[f])}.`, 'Write the same in both languages.'));
      const equal = ['title', 'summary'].filter((f) => front?.[f] !== undefined && front[f] === model?.[f] && !same.has(JSON.stringify(front[f]).slice(1, -1))).map((f) => faultIn(other.front, [f], `is the same as in ${DEFAULT_LANGUAGE}: ${JSON.stringify(front?.[f])}.`, 'Translate it; if it is meant, list it in content/same.yaml with the reason.'));
      return [...unequal, ...equal, ...lacking(other, first), ...lacking(first, other)];
    });
  });
}
