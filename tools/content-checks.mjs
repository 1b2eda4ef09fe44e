import { runnerImport } from 'vite';

/** Bad content stops the build before a page is made, with every fault in one run; in `astro dev` it only tells. */
export function contentChecks() {
  const faults = async () => {
    const options = { configFile: false, logLevel: 'error' };
    const [{ module: checks }, { module: told }] = await Promise.all([runnerImport('./checks/index.ts', options), runnerImport('./src/data/faults.ts', options)]);
    const found = checks.check(process.cwd()).faults;
    return found.length ? told.formatFaults(found) : '';
  };
  return {
    name: 'arus:content-checks',
    hooks: {
      'astro:build:start': async () => { const told = await faults(); if (told) { console.error(`\n${told}\n`); process.exit(1); } },
      'astro:server:setup': async ({ server, logger }) => {
        const tell = async () => { const told = await faults(); if (told) logger.warn(`\n${told}`); };
        server.watcher.add('content').on('change', (file) => { if (/content.*\.ya?ml$/.test(file)) { void tell(); server.hot.send({ type: 'full-reload' }); } });
        await tell();
      },
    },
  };
}
