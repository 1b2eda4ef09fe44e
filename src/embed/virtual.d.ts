/** Made by tools/embed-scripts.mjs. */
declare module 'virtual:embed/charts' {
  /** The living chart as one classic script. */
  export function scriptOf(slug: string): Promise<string>;
}
declare module 'virtual:embed/unpack' {
  /** The script as text. */
  export const script: string;
}
declare module 'virtual:embed/frame/*' {
  /** The script as text. */
  export const script: string;
}
declare module 'virtual:embed/host/*' {
  /** The script as text. */
  export const script: string;
}
