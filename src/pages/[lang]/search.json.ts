/** What can be searched for in a language, fetched when a reader searches. */
import type { APIRoute } from 'astro';
import { searchable } from '../../search/pages';
import { languageOf, languagePaths } from '../../site';

export const getStaticPaths = languagePaths;
export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(searchable(languageOf(params))));
