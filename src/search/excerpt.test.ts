import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

const LONG = `Said at the start. ${'Filling words go here. '.repeat(20)}The AI labs buy chips, and chips are dear. ${'More words follow. '.repeat(20)}`.trim();

it('shows a short text whole', () => { expect(excerpt('Money spent on buildings.', ['money'])).toBe('Money spent on buildings.'); });
it('shows the beginning where only the title was found', () => { expect(excerpt(LONG, [])).toMatch(/^Said at the start\. .* …$/); });
it('goes to whole words, not to letters within others', () => { expect(excerpt(LONG, ['ai'])).toContain('The AI labs'); });
it('prefers the place where most of the words stand together', () => { expect(excerpt(LONG, ['said', 'chips', 'dear'])).toContain('chips are dear'); });
it('cuts between words', () => { expect(excerpt(LONG, ['chips'])).toMatch(/^… (?:Filling|words|go|here\.) .*(?:More|words|follow\.) …$/); });
it('finds words with accents', () => { expect(excerpt(`${'x '.repeat(200)}Défense is here.`, ['defense'])).toContain('Défense'); });
