/** What the site tells machines and the lost: the map of the site, what each page is, and a page for addresses that lead nowhere. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/i18n/languages';
import { ui } from '../src/site';
import { addressOf, chapters, chartPages, htmlFiles, isEmbed, read } from './dist';
import { tagsOf, valuesOf } from './html';

interface Entry { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }
const pathOf = (address: string) => new URL(address).pathname.slice(1);

describe('the sitemap', () => {
  const { urlset } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'xhtml:link' }).parse(read('sitemap-0.xml')) as { urlset: { url: Entry[] } };
  test('has every page of every language, and no embed of a chart', () => {
    const pages = htmlFiles().filter((file) => LANGUAGES.some((lang) => file.startsWith(`${lang}/`)) && !isEmbed(file)).map(addressOf);
    expect(urlset.url.map(({ loc }) => pathOf(loc)).sort()).toEqual(pages.sort());
  });
  test('names each page in each language', () => {
    const lacking = urlset.url.filter(({ loc, 'xhtml:link': links }) => {
      const rest = pathOf(loc).replace(/^\w+\//, '');
      return LANGUAGES.some((lang) => !links?.some((link) => link['@_hreflang'] === lang && pathOf(link['@_href']) === `${lang}/${rest}`));
    });
    expect(lacking.map(({ loc }) => loc)).toEqual([]);
  });
});

describe('what a page is, in the words of schema.org', () => {
  const told = (path: string) => {
    const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read(`${path}index.html`)) ?? [];
    return json === undefined ? undefined : JSON.parse(json) as { '@context': string; '@type': string | string[]; inLanguage: string; url: string; name?: string; headline?: string; description: string };
  };
  const pages = [...chapters.map(({ lang, path }) => [path, lang, 'Article'] as const), ...chapters.map(({ lang, path }) => [path, lang, 'LearningResource'] as const), ...LANGUAGES.flatMap((lang) => [[`${lang}/data/`, lang, 'Dataset'], [`${lang}/method/`, lang, 'AboutPage'], [`${lang}/sources/`, lang, 'CollectionPage']] as const)];
  test.each(pages)('%s', (path, lang, type) => {
    const about = told(path)!;
    expect([about['@type']].flat()).toContain(type);
    expect([about['@context'], about.inLanguage, pathOf(about.url)]).toEqual(['https://schema.org', lang, path]);
    expect(about.description && (about.name ?? about.headline)).toBeTruthy();
  });
});

test('an address that leads nowhere is answered in each language, with a way on', () => {
  const html = read('404.html');
  for (const lang of LANGUAGES) {
    const [section] = new RegExp(`<section [^>]*lang="${lang}"[^>]*>[\\s\\S]*?</section>`).exec(html)!;
    for (const key of ['notFound', 'notFoundHelp', 'home']) expect(section).toContain(ui(lang).t(`site.${key}`));
    expect(valuesOf(tagsOf(section), 'action', 'form')).toEqual([`/${lang}/search/`]);
    expect(valuesOf(tagsOf(section), 'href', 'a')).toEqual(expect.arrayContaining(['', 'charts/', 'search/'].map((to) => `/${lang}/${to}`).concat(chapters.filter((one) => one.lang === lang).map(({ path }) => `/${path}`))));
  }
});

test('there are charts and chapters to speak of', () => { expect([chapters.length > LANGUAGES.length, chartPages.length > LANGUAGES.length]).toEqual([true, true]); });
