/** What a host may load: the listener for heights, and the element. Classic scripts at addresses that stay. */
import type { APIRoute } from 'astro';
import { script as element } from 'virtual:embed/host/arus-chart';
import { script as listen } from 'virtual:embed/host/listen';

const SCRIPTS = { 'arus-chart': element, listen };
export const getStaticPaths = () => Object.keys(SCRIPTS).map((file) => ({ params: { file } }));
export const GET: APIRoute = ({ params }) => new Response(SCRIPTS[params.file as keyof typeof SCRIPTS], { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
