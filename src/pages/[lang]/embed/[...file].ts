/** What oEmbed says of every chart and view, as a file each. */
import type { APIRoute } from 'astro';
import { oembed } from '../../../embed/oembed';
import { LANGUAGES } from '../../../i18n/languages';
import { everyShown, type Shown } from '../../../publish/views';
import { languageOf } from '../../../site';

export const getStaticPaths = () => LANGUAGES.flatMap((lang) => everyShown().map((shown) => ({ params: { lang, file: `${shown.path.slice('charts/'.length)}.oembed.json` }, props: { shown } })));

interface Props { readonly shown: Shown }
export const GET: APIRoute<Props> = ({ params, props }) => new Response(JSON.stringify(oembed(props.shown, languageOf(params)), null, 1));
