import 'astro';

declare module 'astro' {
  /** `tools/near.mjs` */
  interface AstroClientDirectives { 'client:near'?: boolean }
}
