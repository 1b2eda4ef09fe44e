import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', testTimeout: 60_000, maxWorkers: 2, isolate: false, css: { include: [/styles/] }, include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts', 'tools/**/*.test.ts'] } },
      // A loaded machine can stop a browser before it has drawn anything; what is wrong with a page is wrong twice.
      { extends: true, test: { name: 'site', retry: 1, css: { include: [/styles/] }, include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 } },
    ],
  },
});
