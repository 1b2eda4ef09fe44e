import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { DEFAULT_LANGUAGE, LANGUAGES } from './src/i18n/languages.ts';
import { asciiPages } from './tools/ascii-pages.mjs';
import { contentChecks } from './tools/content-checks.mjs';
import { embedScripts } from './tools/embed-scripts.mjs';
import { near } from './tools/near-directive.mjs';
import { preactInBrowser } from './tools/preact-in-browser.mjs';
import { smallScripts, usedOnly } from './tools/small-scripts.mjs';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://arus.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [contentChecks(), near(), mdx(), react(),
    sitemap({ filter: (page) => LANGUAGES.some((lang) => page.includes(`/${lang}/`)) && !/\/embed\/./.test(page), i18n: { defaultLocale: DEFAULT_LANGUAGE, locales: Object.fromEntries(LANGUAGES.map((lang) => [lang, lang])) } }),
    asciiPages(),
  ],
  vite: { plugins: [preactInBrowser(), usedOnly(), embedScripts(), smallScripts()] },
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
});
