/** The look of an embed as one text. Build only: the page carries it inline. */
import embed from '../styles/embed.css?raw';
import figure from '../styles/figure.css?raw';
import marks from '../styles/marks.css?raw';
import tokens from '../styles/tokens.css?raw';
import { blocks } from './lean';

/** From here on `figure.css` is about what stands around a figure in a page of ours. */
const AROUND = '/* What can be taken along';
const ACCENT = /--(mark|mark-ink): (#\w+)/g;
/** The faces of the site's own files, which an embed does not load: it names others. */
const FACES = /^.*--serif:.*$/m;
const DARK = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/;

/** The tokens, with a theme that can be set and an accent that can be given for each. */
function themed(): string {
  const dark = DARK.exec(tokens)?.[1];
  if (dark === undefined || !FACES.test(tokens) || !figure.includes(AROUND)) throw new Error('src/embed/style.ts does not find the dark theme or the faces in tokens.css, or what stands around a figure in figure.css. It was written for other words there.');
  const taking = (theme: string, css: string) => css.replace(ACCENT, (_, name: string, color: string) => `--${name}: var(--${theme}-${name}, ${color})`);
  const night = taking('dark', dark), [day, print] = tokens.replace(FACES, '').split(DARK.exec(tokens)![0]) as [string, string];
  return `${taking('light', day)}@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {${night}} }\n:root[data-theme='dark'] { color-scheme: dark;${night}}\n:root[data-theme='light'] { color-scheme: light; }\n${print.replaceAll(':root', ':root:root')}`;
}

const lean = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/\s*([{};,>])\s*/g, '$1').replace(/([{;][\w-]+): /g, '$1:').replaceAll(';}', '}').trim();
const own = lean(embed);
/** A rule of `embed.css` stands in place of the one for the same selector in `figure.css`. */
const mine = new Set([...blocks(own)].map(({ head }) => head));
const shared = [...blocks(lean(figure.slice(0, figure.indexOf(AROUND))))].filter(({ head }) => !mine.has(head)).map(({ head, body }) => `${head}{${body}}`).join('');
export const EMBED_CSS = lean(themed() + marks) + shared + own;

/** The papers of both themes on which an accent must be read. */
export const PAPERS = Object.fromEntries((['light', 'dark'] as const).map((theme) => {
  const css = theme === 'light' ? tokens.slice(0, tokens.indexOf('@media')) : (DARK.exec(tokens)?.[1] ?? '');
  return [theme, ['paper', 'sheet'].map((name) => new RegExp(`--${name}: (#\\w+)`).exec(css)![1]!)];
})) as Record<'light' | 'dark', string[]>;
