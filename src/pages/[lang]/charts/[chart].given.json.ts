/** What each chart's living part stands on. */
import type { APIRoute } from 'astro';
import { register } from '../../../charts/registry';
import { LANGUAGES } from '../../../i18n/languages';
import { givenOf } from '../../../publish/given';
import { languageOf } from '../../../site';

export const getStaticPaths = () => LANGUAGES.flatMap((lang) => [...register.keys()].map((chart) => ({ params: { lang, chart } })));
export const GET: APIRoute = ({ params }) => new Response(givenOf(params['chart']!, languageOf(params)).text);
