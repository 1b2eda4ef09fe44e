/** One state of a chart, framed as its downloads are, at any width. */
import { register } from '../../src/charts/registry';
import type { Language } from '../../src/i18n/languages';
import { frame } from '../../src/publish/frame';
import { pngOf } from '../../src/publish/png';
import { drawn } from '../../src/publish/views';

export { LANGUAGES } from '../../src/i18n/languages';
export const SLUGS = [...register.keys()];

/** A PNG at two pixels for one. `query`: the state, as an address has it. */
export function pictureOf(slug: string, lang: Language, query: string, width: number): Promise<Buffer> {
  const { framed, draw } = drawn({ slug, view: undefined, query, path: `charts/${slug}` }, lang), sized = draw(width);
  return pngOf(frame({ ...framed, picture: sized, inner: sized.inner }), 2);
}
