/** The files of every chart and view, at addresses that stay: `.svg`, `.png`, `.csv`, `.json`, citations as `.bib` and `.csl.json`, and `.card.png` for links elsewhere. */
import type { APIRoute } from 'astro';
import { LANGUAGES } from '../../../i18n/languages';
import { fileOf, FORMATS } from '../../../publish/formats';
import { everyShown, type Shown } from '../../../publish/views';
import { languageOf } from '../../../site';

export const getStaticPaths = () => LANGUAGES.flatMap((lang) => everyShown().flatMap((shown) => FORMATS.map((format) => ({ params: { lang, file: `${shown.path.slice('charts/'.length)}.${format}` }, props: { shown, format } }))));

interface Props { readonly shown: Shown; readonly format: (typeof FORMATS)[number] }
export const GET: APIRoute<Props> = async ({ params, props }) => new Response(await fileOf(props.shown, props.format, languageOf(params)));
