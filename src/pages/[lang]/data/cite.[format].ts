import type { APIRoute } from 'astro';
import { LANGUAGES } from '../../../i18n/languages';
import { CITE_FORMATS, type CiteFormat, citationOf } from '../../../publish/cite';
import { citedData } from '../../../publish/dataPage';
import { languageOf, ui } from '../../../site';

export const getStaticPaths = () => LANGUAGES.flatMap((lang) => (Object.keys(CITE_FORMATS) as CiteFormat[]).map((key) => ({ params: { lang, format: CITE_FORMATS[key] }, props: { key } })));
interface Props { readonly key: CiteFormat }
export const GET: APIRoute<Props> = ({ params, props }) => { const lang = languageOf(params); return new Response(citationOf(citedData(lang), ui(lang), lang)[props.key]); };
