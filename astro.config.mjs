import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { contentChecks } from './tools/content-checks.mjs';
import { preactInBrowser } from './tools/preact-in-browser.mjs';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://arus.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [contentChecks(), mdx(), react()],
  vite: { plugins: [preactInBrowser()] },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
