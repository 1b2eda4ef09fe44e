import type { APIRoute } from 'astro';
import { getContent } from '../../data/load';
import { DEFAULT_LANGUAGE } from '../../i18n/languages';
import { descriptor } from '../../publish/sets/descriptor';
import { absolute, dataText } from '../../site';

const english = new Intl.DisplayNames(DEFAULT_LANGUAGE, { type: 'language' });
export const GET: APIRoute = async () => new Response(`${JSON.stringify(await descriptor(getContent(), {
  text: dataText(DEFAULT_LANGUAGE), language: (lang) => english.of(lang) ?? lang, homepage: absolute(`${DEFAULT_LANGUAGE}/data/`), address: absolute('data/datapackage.json'),
}), null, 1)}\n`);
