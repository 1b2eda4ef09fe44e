/** What oEmbed says of a view: found by a link in the head of its page (oembed.com, version 1.0). Build only. */
import type { Language } from '../i18n/languages';
import { CARD } from '../publish/card';
import { drawn, type Shown } from '../publish/views';
import { absolute, ui } from '../site';
import { USUAL_WIDTH, usualHeight } from './size';

/** Hosts may keep an answer for a day, in seconds. */
const KEPT = 86_400;
/** Text as hosts write it: WordPress numbers quotes that are named, and names what is numbered. */
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The address of a view's embed, without an end: `en/embed/money-map/openai`. */
export const embedPath = ({ path }: Shown, lang: Language): string => `${lang}/${path.replace(/^charts\//, 'embed/')}`;

/**
 * The whole answer. The `html` begins with a quote that says by itself what the chart says, because hosts hide or show
 * it as they like, and has no attribute that WordPress takes away (wp_filter_oembed_result).
 */
export function oembed(shown: Shown, lang: Language): Readonly<Record<string, string | number>> {
  const { title, finding } = drawn(shown, lang), page = absolute(`${lang}/${shown.path}/`), src = absolute(`${embedPath(shown, lang)}/`), height = usualHeight(shown, lang);
  return {
    version: '1.0', type: 'rich', title, provider_name: ui(lang).t('site.name'), provider_url: absolute(`${lang}/`), cache_age: KEPT,
    html: `<blockquote><a href="${escape(page)}">${escape(title)}</a> ${escape(finding)}</blockquote><iframe src="${escape(src)}" width="${USUAL_WIDTH}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no" title="${escape(title)}"></iframe>`,
    width: USUAL_WIDTH, height, thumbnail_url: absolute(`${lang}/${shown.path}.card.png`), thumbnail_width: CARD.width, thumbnail_height: CARD.height,
  };
}
