/** Whatever is named must exist: parties, deals, sources, sections of the article. */
import type { Fault } from '../src/data/faults';
import type { Loaded } from '../src/data/load';
import { suggest } from '../src/data/nearest';
import type { YamlFile } from '../src/data/yaml';
import { faultIn, filesBySlug } from './project';

type Path = readonly PropertyKey[];

/** A fault if a name is not among the known ones. */
function known(yaml: YamlFile, at: Path, name: string, what: string, names: Iterable<string>, otherwise?: string): Fault[] {
  const all = [...names];
  return all.includes(name) ? [] : [faultIn(yaml, at, `"${name}" is not ${what}.`, [suggest(name, all), otherwise].filter(Boolean).join(' '))];
}

/** The circle that a deal's `part_of` leads back to itself through, or nothing. */
function circle(loaded: Loaded, slug: string): string[] | undefined {
  const path = [slug];
  for (let up = loaded.content.deals.get(slug)?.part_of; up; up = loaded.content.deals.get(up)?.part_of) {
    if (up === slug) return [...path, up];
    if (path.includes(up)) return undefined;
    path.push(up);
  }
  return undefined;
}

function ofDeals(loaded: Loaded): Fault[] {
  const files = filesBySlug(loaded, 'deals'), parties = filesBySlug(loaded, 'parties');
  return [...loaded.content.deals.values()].flatMap((deal) => {
    const yaml = files.get(deal.slug);
    if (!yaml) return [];
    const faults: Fault[] = [];
    const toDeal = (at: Path, slug: string) => {
      if (slug === deal.slug) faults.push(faultIn(yaml, at, 'names the deal itself.', 'Name another deal, or leave it out.'));
      else faults.push(...known(yaml, at, slug, 'a deal', [...files.keys()].filter((one) => one !== deal.slug)));
    };
    for (const end of ['from', 'to'] as const) faults.push(...known(yaml, [end], deal[end], 'a party', parties.keys(), `For a new one, add content/parties/${deal[end]}.yaml.`));
    if (deal.from === deal.to) faults.push(faultIn(yaml, ['to'], `is "${deal.to}", like "from"; a deal has two parties.`, 'Name the party that receives the value.'));
    if (deal.part_of) toDeal(['part_of'], deal.part_of);
    deal.linked_to?.forEach((slug, i) => toDeal(['linked_to', i], slug));
    deal.overlaps_with?.forEach((slug, i) => toDeal(['overlaps_with', i], slug));
    deal.history.forEach((event, i) => event.sources.forEach((key, j) => faults.push(...known(yaml, ['history', i, 'sources', j], key, 'a source of this file', Object.keys(deal.sources)))));
    const path = circle(loaded, deal.slug);
    // one fault a circle, told at its first deal
    if (path && path.length > 2 && deal.slug === path.toSorted()[0]) faults.push(faultIn(yaml, ['part_of'], `leads in a circle: ${path.join(' → ')}.`, 'Leave out the "part_of" of the largest deal.'));
    return faults;
  });
}

function ofSeries(loaded: Loaded): Fault[] {
  const files = filesBySlug(loaded, 'series');
  return [...loaded.content.series.values()].flatMap((series) => {
    const yaml = files.get(series.slug);
    if (!yaml) return [];
    return Object.entries(series.points).flatMap(([name, point]) => {
      const faults = point.sources.flatMap((key, i) => known(yaml, ['points', name, 'sources', i], key, 'a source of this file', Object.keys(series.sources)));
      if (point.follows === undefined) return faults;
      const at = ['points', name, 'follows'], before = series.points[point.follows];
      // Only backward in time, so no thread of points can be a circle.
      if (before && (point.follows === name || before.date > point.date)) faults.push(faultIn(yaml, at, `is "${point.follows}", which is not earlier.`, 'Name the earlier of the two points in the later one.'));
      return [...faults, ...known(yaml, at, point.follows, 'a point of this series', Object.keys(series.points))];
    });
  });
}

function ofLoops(loaded: Loaded): Fault[] {
  const files = filesBySlug(loaded, 'loops'), parties = filesBySlug(loaded, 'parties'), deals = filesBySlug(loaded, 'deals');
  return [...loaded.content.loops.values()].flatMap((loop) => {
    const yaml = files.get(loop.slug);
    if (!yaml) return [];
    return [
      ...loop.parties.flatMap((slug, i) => known(yaml, ['parties', i], slug, 'a party', parties.keys())),
      ...loop.deals.flatMap((slug, i) => known(yaml, ['deals', i], slug, 'a deal', deals.keys())),
    ];
  });
}

function ofClaims(loaded: Loaded): Fault[] {
  const files = filesBySlug(loaded, 'claims');
  const sections = Object.keys(loaded.content.article.sections);
  return [...loaded.content.claims.values()].flatMap((claim) => {
    const yaml = files.get(claim.slug);
    return yaml ? known(yaml, ['section'], claim.section, 'a section of the article', sections) : [];
  });
}

function ofGlossary(loaded: Loaded): Fault[] {
  const yaml = loaded.files.get('content/glossary.yaml'), { glossary } = loaded.content;
  return yaml ? Object.entries(glossary).flatMap(([slug, { see }]) => (see ?? []).flatMap((to, i) => known(yaml, [slug, 'see', i], to, 'a word of the glossary', Object.keys(glossary)))) : [];
}

function ofEvidence(loaded: Loaded): Fault[] {
  const files = filesBySlug(loaded, 'evidence');
  return [...loaded.content.evidence.values()].flatMap((topic) => {
    const yaml = files.get(topic.slug);
    return yaml ? Object.entries(topic.findings).flatMap(([name, finding]) => finding.sources.flatMap((key, i) => known(yaml, ['findings', name, 'sources', i], key, 'a source of this file', Object.keys(topic.sources)))) : [];
  });
}

/** Names that lead nowhere, to the record itself, or in a circle. */
export const references = (loaded: Loaded): Fault[] => [...ofDeals(loaded), ...ofSeries(loaded), ...ofLoops(loaded), ...ofClaims(loaded), ...ofGlossary(loaded), ...ofEvidence(loaded)];

/** Whether some deal is part of itself by way of others: then sums have no meaning. */
export const hasCircle = (loaded: Loaded): boolean => [...loaded.content.deals.keys()].some((slug) => circle(loaded, slug));
