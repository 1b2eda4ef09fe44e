/** Made by tools/embed-scripts.mjs. */
declare module 'virtual:embed/charts' {
  /** The browser side of a chart as one classic script. */
  export function scriptOf(slug: string): Promise<string>;
}
declare module 'virtual:embed/host/*' {
  /** The script as text. */
  export const script: string;
}
