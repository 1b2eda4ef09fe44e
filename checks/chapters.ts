/** What a chapter names must exist: its sections, facts, claims and charts. */
import { chapterSchema } from '../src/data/chapter';
import { FactError, resolveFact } from '../src/data/facts';
import type { Fault } from '../src/data/faults';
import type { Content } from '../src/data/load';
import { suggest } from '../src/data/nearest';
import { sourcesOf } from '../src/site';
import { faultIn, filesBySlug, type Project } from './project';
import { quiz } from './quiz';
import type { Mdx, Tag } from './tags';

/** Tags by what their attributes name. An attribute that is left out is checked only where the tag needs it. */
const FACTS: Readonly<Record<string, { needed: readonly string[]; optional?: readonly string[] }>> = {
  Fact: { needed: ['of'] }, Ratio: { needed: ['of', 'to'] }, Guess: { needed: [], optional: ['of', 'compare'] },
};
/** Places that every chapter has. */
const PLACES = ['main', 'guess', 'remember', 'quiz', 'sources'];
const CHARTS: Readonly<Record<string, string>> = { Chart: 'name', Story: 'chart' };

const faultAt = (mdx: Mdx, tag: Tag, attribute: string, what: string, mend?: string): Fault => ({ file: mdx.file, line: tag.line, column: tag.column, field: `<${tag.name} ${attribute}>`, what, mend });

function frontMatter(mdx: Mdx, { content }: Project): Fault[] {
  const sections = Object.keys(content.article.sections);
  if (mdx.front.faults.length) return [];
  if (!mdx.front.data) return [{ file: mdx.file, line: 1, column: 1, field: 'front matter', what: 'is missing.', mend: `Begin the file with --- and the fields ${Object.keys(chapterSchema.shape).join(', ')}.` }];
  const data = mdx.front.data as Record<string, unknown>;
  const parsed = chapterSchema.safeParse(data);
  if (parsed.success) {
    const { checked } = parsed.data, { evidence_ends: end } = content.site;
    const late = checked > end.slice(0, checked.length) ? [faultIn(mdx.front, ['checked'], `is ${checked}, after the evidence, which ends on ${end}.`, 'Write the day up to which its sources were checked.')] : [];
    const known = parsed.data.records.some((path) => !isRecord(path, content)) ? recordPaths(content) : [];
    return [
      ...late,
      ...parsed.data.sections.flatMap((s, i) => (sections.includes(s) ? [] : [faultIn(mdx.front, ['sections', i], `"${s}" is not a section of the article.`, suggest(s, sections))])),
      ...parsed.data.records.flatMap((path, i) => (isRecord(path, content) ? [] : [faultIn(mdx.front, ['records', i], `"${path}" is not the path of a record.`, suggest(path, known))])),
    ];
  }
  return parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => faultIn(mdx.front, [key], `"${key}" is not a field of a chapter.`, suggest(key, Object.keys(chapterSchema.shape))));
    const [field = ''] = issue.path.map(String);
    if (data[field] === undefined) return [faultIn(mdx.front, issue.path, 'is missing.', `Add "${field}".`)];
    const [what = '', mend] = issue.message.split('; ');
    return [faultIn(mdx.front, issue.path, `${what.startsWith('is') ? what : `is wrong: ${what}`}.`, mend && `${mend[0]?.toUpperCase()}${mend.slice(1)}.`)];
  });
}

const isRecord = (path: string, content: Content): boolean => { try { return sourcesOf(path, content).length > 0; } catch { return false; } };
/** Records that a text may stand on beside its facts and claims. */
const recordPaths = (content: Content): string[] => [
  ...(['deals', 'series', 'loops', 'datasets'] as const).flatMap((folder) => [...content[folder].keys()].map((slug) => `${folder}/${slug}/`)),
  ...[...content.evidence].flatMap(([slug, topic]) => Object.keys(topic.findings).map((name) => `evidence/${slug}/#${name}`)),
];

/** The text of an attribute, or a fault if it cannot be checked. */
function textOf(mdx: Mdx, tag: Tag, attribute: string, check: (text: string) => Fault[], needed = true): Fault[] {
  const given = tag.attributes.get(attribute);
  if (!given && !needed) return [];
  if (given?.text) return check(given.text);
  return [faultAt(mdx, tag, attribute, given ? `is ${given.raw || 'empty'}, which cannot be checked.` : 'is missing.', `Write <${tag.name} ${attribute}="…"> with a plain text.`)];
}

/** Deals and series that could not be read. */
const unread = (project: Project): string[] => (['deals', 'series'] as const).flatMap((kind) => [...filesBySlug(project, kind).keys()].filter((slug) => !project.content[kind].has(slug)));

function fact(project: Project, mdx: Mdx, tag: Tag, attribute: string, key: string): Fault[] {
  try {
    resolveFact(project.content, key);
    return [];
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    // a record with faults of its own was left out; its author is told there
    if (unread(project).some((slug) => key.includes(slug))) return [];
    return [faultAt(mdx, tag, attribute, error.message, error.mend)];
  }
}

/** A tag, or an attribute of one, that the site does not have: the build would leave it out without a word. */
function unknown({ tags }: Project, mdx: Mdx, tag: Tag): Fault[] {
  if (!tags) return [];
  if (!tags.has(tag.name)) return [{ ...faultAt(mdx, tag, '', `<${tag.name}> is not a tag of the site.`, suggest(tag.name, [...tags.keys()])), field: `<${tag.name}>` }];
  const known = tags.get(tag.name);
  return [...tag.attributes.keys()].filter((name) => known && !known.includes(name)).map((name) => faultAt(mdx, tag, name, `<${tag.name}> has no attribute "${name}".`, known?.length ? suggest(name, known) : 'Leave it out.'));
}

/** Chapters that name what does not exist. Facts are looked up only if sums have a meaning: `withFacts`. */
export function chapters(project: Project, withFacts: boolean): Fault[] {
  const claims = [...filesBySlug(project, 'claims').keys()];
  const terms = Object.keys(project.content.glossary);
  const places = new Map<unknown, string>();
  return project.chapters.flatMap((t) => [...t.byLanguage.values()]).flatMap((mdx) => {
    const ofTags = mdx.tags.flatMap((tag) => {
      const facts = withFacts ? FACTS[tag.name] : undefined, chart = CHARTS[tag.name];
      const look = (attribute: string) => (key: string) => fact(project, mdx, tag, attribute, key);
      return [
        ...unknown(project, mdx, tag),
        ...(facts?.needed ?? []).flatMap((a) => textOf(mdx, tag, a, look(a))),
        ...(facts?.optional ?? []).flatMap((a) => textOf(mdx, tag, a, look(a), false)),
        ...(tag.name === 'Claim' ? textOf(mdx, tag, 'of', (slug) => (claims.includes(slug) ? [] : [faultAt(mdx, tag, 'of', `"${slug}" is not a claim.`, suggest(slug, claims))])) : []),
        ...(tag.name === 'Term' ? textOf(mdx, tag, 'of', (slug) => (terms.includes(slug) ? [] : [faultAt(mdx, tag, 'of', `"${slug}" is not in content/glossary.yaml.`, suggest(slug, terms))])) : []),
        ...(tag.name === 'Part' ? textOf(mdx, tag, 'slug', (slug) => ([...PLACES, ...project.charts].includes(slug) ? [faultAt(mdx, tag, 'slug', `"${slug}" is the name of another place in the page.`, 'Choose another slug, the same in every language.')] : [])) : []),
        ...(chart ? textOf(mdx, tag, chart, (slug) => (project.charts.includes(slug) ? [] : [faultAt(mdx, tag, chart, `"${slug}" is not a chart.`, suggest(slug, project.charts))])) : []),
      ];
    });
    const { order } = (mdx.front.data ?? {}) as { order?: unknown }, folder = mdx.file.slice(0, mdx.file.lastIndexOf('/')), other = places.get(order) ?? folder;
    places.set(order, other);
    const twice = order !== undefined && other !== folder ? [faultIn(mdx.front, ['order'], `is ${JSON.stringify(order)}, the place of ${other} too.`, 'Give every chapter a place of its own.')] : [];
    return [...frontMatter(mdx, project), ...twice, ...ofTags, ...quiz(mdx)];
  });
}
