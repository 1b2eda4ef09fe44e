/** Makes `client:near` known (`near.mjs`). */
export const near = () => ({
  name: 'arus:near',
  hooks: { 'astro:config:setup': ({ addClientDirective }) => { addClientDirective({ name: 'near', entrypoint: new URL('near.mjs', import.meta.url).pathname }); } },
});
