import { describe, expect, it } from 'vitest';
import { ascii } from './ascii-pages.mjs';

describe('ascii', () => {
  it('writes signs as numbers in words and in attributes', () => {
    expect(ascii('<p title="US$1–2">Scale’s 😀</p>')).toBe('<p title="US$1&#8211;2">Scale&#8217;s &#128512;</p>');
  });
  it('writes them in the way of scripts and styles inside those', () => {
    expect(ascii(`<style>p::after { content: '→'; }</style><script type="application/ld+json">{"name":"Scale’s 😀"}</script>é`))
      .toBe(`<style>p::after { content: '\\2192 '; }</style><script type="application/ld+json">{"name":"Scale\\u2019s \\ud83d\\ude00"}</script>&#233;`);
  });
  it('says the same as before to whoever reads it', () => {
    const script = /<script>(.*)<\/script>/.exec(ascii('<script>{"a":"’—😀"}</script>'))![1]!;
    expect(JSON.parse(script)).toEqual({ a: '’—😀' });
  });
  it('leaves a page of ASCII alone', () => {
    const page = '<!doctype html><p>Plain &amp; simple</p>';
    expect(ascii(page)).toBe(page);
  });
});
