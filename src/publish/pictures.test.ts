/**
 * Pictures under watch: the SVG of every chart and view in every language is kept in `tests/pictures/` and compared, so
 * that a change is read in the diff. Meant changes are kept with `npm run pictures`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { register } from '../charts/registry';
import { LANGUAGES } from '../i18n/languages';
import { frame } from './frame';
import { drawn, everyShown, shownOf } from './views';

const FOLDER = 'tests/pictures';
const nameOf = (path: string, lang: string) => `${path.slice('charts/'.length).replace('/', '.')}.${lang}.svg`;
/** One tag a line: a picture in a single line would differ as a whole. The rules of style are the same in all, and stand in `styles/marks.css`. */
const inLines = (svg: string) => svg.replace(/<style>[\s\S]*?<\/style>/, '').replaceAll('><', '>\n<');

it.each(everyShown().flatMap((shown) => LANGUAGES.map((lang) => [shown.path, lang, shown] as const)))('%s in %s is drawn as it was', async (path, lang, shown) => {
  await expect(inLines(frame(drawn(shown, lang).framed)), 'If the change is meant, run npm run pictures, read the diff of tests/pictures and commit it.').toMatchFileSnapshot(`../../${FOLDER}/${nameOf(path, lang)}`);
});

it('has no picture of a view that is gone', () => {
  const meant = new Set([...register.keys()].flatMap(shownOf).flatMap(({ path }) => LANGUAGES.map((lang) => nameOf(path, lang))));
  expect(existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => !meant.has(file)) : []).toEqual([]);
});
