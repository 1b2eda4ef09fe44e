import type { APIRoute } from 'astro';
import { CONTENT_KINDS, type ContentKind, jsonSchema } from '../../../publish/sets/jsonSchemas';
import { absolute } from '../../../site';

export const getStaticPaths = () => CONTENT_KINDS.map((kind) => ({ params: { kind } }));
export const GET: APIRoute = ({ params }) => { const kind = params['kind'] as ContentKind; return new Response(`${JSON.stringify(jsonSchema(kind, absolute(`data/schema/${kind}.json`)), null, 1)}\n`); };
