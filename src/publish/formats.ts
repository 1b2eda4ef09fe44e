/** A view as a file of each format. Build only. */
import { date } from '../i18n/format';
import type { Language } from '../i18n/languages';
import { absolute, ui } from '../site';
import { card } from './card';
import { citationOf } from './cite';
import { csvOf, jsonOf } from './files';
import { inlineFonts } from './fonts';
import { frame } from './frame';
import { pngOf } from './png';
import { citedView, drawn, type Shown } from './views';

export const FORMATS = ['svg', 'png', 'csv', 'json', 'card.png', 'bib', 'csl.json'] as const;
/** Pictures are looked at on screens with two pixels for one. */
const ZOOM = 2;

export async function fileOf(shown: Shown, format: (typeof FORMATS)[number], lang: Language): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === 'bib' || format === 'csl.json') return citationOf(citedView(shown, lang), ui(lang), lang)[format === 'bib' ? 'bib' : 'csl'];
  const { framed, table, about, title, finding, draw } = drawn(shown, lang), home = absolute(`${lang}/`);
  if (format === 'csv') return csvOf(table, home);
  if (format === 'json') return jsonOf(table, home, about);
  if (format === 'svg') return frame({ ...framed, fonts: inlineFonts() });
  const foot = `${ui(lang).t('site.name')} · ${ui(lang).t('site.asOf', { day: date(about.asOf, lang) })}`;
  return new Uint8Array(format === 'png' ? await pngOf(frame(framed), ZOOM) : await pngOf(card({ title, finding, foot, lang, draw })));
}
