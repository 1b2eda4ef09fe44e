declare module 'fontverter' {
  /** A font in another container. */
  export function convert(font: Buffer, to: 'truetype' | 'woff2'): Promise<Buffer>;
}
