/** Every claim of the article can be reached from a chapter: through its section, which some chapter follows and shows. */
import type { Fault } from '../src/data/faults';
import { LANGUAGES } from '../src/i18n/languages';
import { faultIn, type Project } from './project';
import type { Mdx } from './tags';

const ARTICLE = 'content/article.yaml', SHOWN_BY = 'AllClaims';

/** The sections that a chapter follows; undefined: it cannot be read, which is told elsewhere. */
function sectionsOf(mdx: Mdx | undefined): readonly string[] | undefined {
  const sections = (mdx?.front.data as { sections?: unknown } | null | undefined)?.sections;
  return Array.isArray(sections) ? sections.map(String) : undefined;
}

/** Sections of the article that no chapter of a language follows, and chapters that hide the claims of theirs. */
export function reach({ content, files, chapters }: Project): Fault[] {
  const article = files.get(ARTICLE);
  if (!chapters.length || !article) return [];
  const claims = [...content.claims.values()];
  const missing = LANGUAGES.flatMap((lang) => {
    const followed = chapters.map(({ byLanguage }) => sectionsOf(byLanguage.get(lang)));
    if (followed.some((sections) => sections === undefined)) return [];
    const lost = Object.keys(content.article.sections).filter((section) => !followed.some((sections) => sections?.includes(section)));
    return lost.map((section) => faultIn(article, ['sections', section], `no chapter in "${lang}" follows this section, so its claims (${claims.filter((c) => c.section === section).length}) are out of reach.`, `Add "${section}" to "sections" in the front matter of a chapter.`));
  });
  const hidden = chapters.flatMap(({ byLanguage }) => [...byLanguage.values()]).filter((mdx) => sectionsOf(mdx)?.length && !mdx.tags.some((tag) => tag.name === SHOWN_BY))
    .map((mdx) => faultIn(mdx.front, ['sections'], `names sections, but the chapter does not show their claims.`, `Write <${SHOWN_BY} /> at its end.`));
  return [...missing, ...hidden];
}
