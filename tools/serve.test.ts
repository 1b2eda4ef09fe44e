import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve.mjs';

interface Answer {
  status: number;
  type: string | undefined;
  location: string | undefined;
  text: string;
}

let folder: string;
let site: { url: string; close: () => Promise<void> };

/** Asks without tidying the path up first, as fetch would. */
const ask = (path: string, method = 'GET', url = site.url): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'],
          location: response.headers.location,
          text,
        }),
      );
    })
      .on('error', reject)
      .end();
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const root = join(folder, 'dist');
  await mkdir(join(root, 'en'), { recursive: true });
  await mkdir(join(root, 'empty'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), 'cover');
  await writeFile(join(root, 'en', 'index.html'), 'english');
  await writeFile(join(root, '404.html'), 'nothing here');
  await writeFile(join(root, 'a b.csv'), 'x,y');
  await symlink(join(folder, 'secret.txt'), join(root, 'leak.txt'));
  site = await serveFolder(root);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('serveFolder', () => {
  it('answers as a static host does', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, text: 'cover', type: 'text/html; charset=utf-8' });
    expect(await ask('/en/?asOf=2025-06-12')).toMatchObject({ status: 200, text: 'english' });
    expect(await ask('/a%20b.csv')).toMatchObject({ status: 200, text: 'x,y', type: 'text/csv; charset=utf-8' });
    expect(await ask('/en/', 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect(await ask('/en/', 'POST')).toMatchObject({ status: 405 });
  });

  it('redirects a folder to its slash, keeps the query, and never leaves the host', async () => {
    expect(await ask('/en?focus=meta')).toMatchObject({ status: 301, location: '/en/?focus=meta' });
    expect(await ask('//en')).toMatchObject({ status: 301, location: '/en/' });
  });

  it('shows 404.html for what is absent', async () => {
    for (const path of ['/none', '/empty/', '/index.html/']) {
      expect(await ask(path), path).toMatchObject({ status: 404, text: 'nothing here' });
    }
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/en/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/leak.txt', '/%00', '/%'])(
    'gives nothing from outside the folder: %s',
    async (path) => {
      const { status, text } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(text).not.toContain('secret');
    },
  );

  it('serves under a base path', async () => {
    const { url, close } = await serveFolder(join(folder, 'dist'), { base: '/arus' });
    expect(url).toMatch(/\/arus\/$/);
    expect(await ask('/arus/en/', 'GET', url)).toMatchObject({ status: 200, text: 'english' });
    expect(await ask('/arus', 'GET', url)).toMatchObject({ status: 301, location: '/arus/' });
    expect(await ask('/en/', 'GET', url)).toMatchObject({ status: 404 });
    await close();
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveFolder(join(folder, 'dist'), { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
