/**
 * Pages are rendered with React at build; in the browser the same components run on Preact, which takes a fifth of the
 * bytes. Only the client environment of a build is touched, so no component imports Preact, and `npm run dev` stays with React.
 */
const SWAP = { react: 'preact/compat', 'react-dom': 'preact/compat', 'react-dom/client': 'preact/compat/client', 'react/jsx-runtime': 'preact/jsx-runtime', 'react/jsx-dev-runtime': 'preact/jsx-runtime' };

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
