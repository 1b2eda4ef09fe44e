/** What some browser of the last three years leaves unread without a word, found by opening the site in three engines. Tests in a browser run in Chromium alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = import.meta.dirname;
const UNREAD = [
  { css: /text-decoration:\s*[^;}\s]+\s[^;}]*/g, instead: 'its parts (text-decoration-line, -style, -color, -thickness): of the shorthand Safari knows the line alone' },
  { css: /(?<!-webkit-)user-select:(?![^}]*-webkit-user-select:)[^;}]*/g, instead: '-webkit-user-select beside it: Safari knows no other' },
  { css: /(?<!-webkit-)box-decoration-break:(?![^}]*-webkit-box-decoration-break:)[^;}]*/g, instead: '-webkit-box-decoration-break beside it: Safari knows no other' },
] as const;
const faultsOf = (css: string): string[] => UNREAD.flatMap(({ css: pattern, instead }) => [...css.matchAll(pattern)].map(([found]) => `${found}: write ${instead}`));

test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.css')))('%s is read whole in every browser', (file) => { expect(faultsOf(readFileSync(join(FOLDER, file), 'utf8'))).toEqual([]); });

test('the faults that were there are told', () => {
  expect(faultsOf('.fact { text-decoration: underline dotted red .1em; } .hold { user-select: none; }')).toHaveLength(2);
  expect(faultsOf('.fact { text-decoration: underline; text-decoration-style: dotted; } .hold { user-select: none; -webkit-user-select: none; }')).toEqual([]);
});
