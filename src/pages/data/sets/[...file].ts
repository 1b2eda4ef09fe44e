/** The files of the labs' data sets as they are, with the text of their license, as it asks for. */
import type { APIRoute } from 'astro';
import { getContent } from '../../../data/load';

export const getStaticPaths = () => [...getContent().datasets.values()].flatMap((set) => [...Object.keys(set.files), set.license.file].map((file) => ({ params: { file: `${set.slug}/${file}` }, props: { text: set.raw(file) } })));
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
