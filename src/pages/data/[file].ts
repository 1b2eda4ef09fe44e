/** The whole data sets at addresses that stay: `/data/deals.csv`, `/data/deals.json` and so on. In no language: words stand in a column for each. */
import type { APIRoute } from 'astro';
import { getContent } from '../../data/load';
import { filledSets, type SetName } from '../../publish/sets';
import { SET_FORMATS, setFile } from '../../publish/sets/write';
import { absolute } from '../../site';

export const getStaticPaths = () => filledSets(getContent()).flatMap((name) => SET_FORMATS.map((format) => ({ params: { file: `${name}.${format}` }, props: { name, format } })));

interface Props { readonly name: SetName; readonly format: (typeof SET_FORMATS)[number] }
export const GET: APIRoute<Props> = ({ props }) => new Response(setFile(getContent(), props.name, props.format, absolute('data/datapackage.json')));
