/**
 * Pages are rendered with React at build; in the browser the same components run on Preact, which takes a fifth of the
 * bytes. Only the client environment of a build is touched, so no component imports Preact, and `npm run dev` stays with React.
 */
import { fileURLToPath } from 'node:url';

const OURS = fileURLToPath(new URL('react-on-preact.mjs', import.meta.url)), ISLAND = fileURLToPath(new URL('island-on-preact.mjs', import.meta.url));
const SWAP = { '@astrojs/react/client.js': ISLAND, react: OURS, 'react-dom/client': OURS, 'react/jsx-runtime': OURS, 'react/jsx-dev-runtime': OURS };

export function preactInBrowser() {
  return {
    name: 'arus:preact-in-browser',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(id, importer, options) {
      return Object.hasOwn(SWAP, id) ? this.resolve(SWAP[id], importer, { ...options, skipSelf: true }) : null;
    },
  };
}
