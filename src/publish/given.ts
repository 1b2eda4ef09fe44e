/** What a living chart in a page stands on, as a file: written once for a chart in a language, and asked for when the chart is near. Build only. */
import { createHash } from 'node:crypto';
import { chartBySlug } from '../charts/registry';
import type { Given } from '../charts/Figure';
import { getContent } from '../data/load';
import type { Language } from '../i18n/languages';
import { href, livingWords } from '../site';

/** So much of a fingerprint tells one version of a file from another. */
const TELLING = 8;
interface Kept extends Given { /** the file */ readonly text: string; /** its address, which changes with what it holds: an old script never meets new data */ readonly from: string }

const known = new Map<string, Kept>();
/** A chart's selection and words as the browser will read them. */
export function givenOf(slug: string, lang: Language): Kept {
  const key = `${lang}/charts/${slug}`, before = known.get(key);
  if (before && !import.meta.env.DEV) return before;
  const text = JSON.stringify({ data: chartBySlug(slug).selection.select(getContent(), lang), words: livingWords(slug, lang) } satisfies Given);
  const kept = { ...(JSON.parse(text) as Given), text, from: href(`${key}.given.json?${createHash('sha256').update(text).digest('hex').slice(0, TELLING)}`) };
  known.set(key, kept);
  return kept;
}
