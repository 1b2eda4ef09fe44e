/**
 * `client:near`: a chart comes to life when the reader is near it. What it stands on lies in a file of its own, named in
 * its props as `from`; it is asked for together with the script, so a page weighs what its words and pictures weigh. Should
 * either fail to come, what the build drew stays as it is.
 */
/** So far below or above the screen a chart is near, in CSS pixels: time for a slow line while a reader scrolls on. */
const NEAR = '500px';
/** The second and last try, in milliseconds: as Astro does with scripts. */
const AGAIN = 1000;

const bring = async (/** @type {string} */ from) => {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from} was answered with ${answer.status}.`);
  return answer.text();
};

/** @type {import('astro').ClientDirective} */
export default (load, _, island) => {
  const come = async () => {
    const props = /** @type {Record<string, [number, unknown?]>} */ (JSON.parse(island.getAttribute('props') ?? '{}')), from = props.from?.[1];
    if (typeof from === 'string') {
      // They wait in the browser's own list of modules until `load` asks for them.
      for (const url of ['component-url', 'renderer-url']) import(/* @vite-ignore */ island.getAttribute(url) ?? '').catch(() => undefined);
      const text = await bring(from).catch(() => new Promise((done) => { setTimeout(done, AGAIN); }).then(() => bring(from)));
      island.setAttribute('props', JSON.stringify({ ...props, given: [0, text] }));
    }
    await (await load())();
  };
  const near = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    near.disconnect();
    come().catch((/** @type {unknown} */ error) => { console.error(error); });
  }, { rootMargin: NEAR });
  // The island's own element has no box.
  for (const child of island.children) near.observe(child);
};
