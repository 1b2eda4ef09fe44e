/** The look of marks as plain CSS for pictures that leave the site: light colors, no variables. The same text at build and in the browser. */
import marks from '../styles/marks.css?raw';
import tokens from '../styles/tokens.css?raw';

const light = new Map([...tokens.slice(0, tokens.indexOf('@media')).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));

/** The value of a token in the light theme. @throws on a token that is not there */
export function token(name: string): string {
  const value = light.get(name);
  if (value === undefined) throw new Error(`--${name} is not a token of src/styles/tokens.css. Known: ${[...light.keys()].join(', ')}.`);
  return value;
}

const resolve = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/var\(--([\w-]+)\)/g, (_, name: string) => token(name)).replace(/\s*\n\s*/g, '');
/** Our own family and the general one: some renderers drop the whole list over a name like system-ui. */
const family = (name: string) => `${token(name).split(',')[0]!},${name === 'serif' ? 'serif' : 'sans-serif'}`;
export const PICTURE_CSS = `text{font-family:${family('sans')}}.serif{font-family:${family('serif')};font-weight:600}${resolve(marks)}`;
