/** The search page: reads the query from the address, looks up while a reader types, keeps the address in step. */
import { excerpt } from './excerpt';
import { finder, type Found, type Searchable } from './find';

const form = document.querySelector<HTMLFormElement>('form.search')!, input = form.querySelector('input')!;
const list = document.querySelector('.hits')!, count = document.querySelector('.search-count')!;
const words = JSON.parse(form.dataset['words']!) as Record<string, string>;
let ready: Promise<(query: string) => Found[]> | undefined;
async function load() {
  const { hits, same } = await (await fetch(form.dataset['index']!)).json() as Searchable;
  return finder(hits, same);
}

function item(hit: Found): HTMLLIElement {
  const li = document.createElement('li'), link = Object.assign(document.createElement('a'), { href: hit.href, textContent: hit.title });
  const kind = Object.assign(document.createElement('span'), { className: 'kind', textContent: words[hit.kind] ?? '' });
  li.append(kind, link, Object.assign(document.createElement('p'), { textContent: excerpt(hit.text, hit.found) }));
  return li;
}

async function show(): Promise<void> {
  const query = input.value.trim();
  try {
    const hits = query ? (await (ready ??= load()))(query) : [];
    // A slow answer to an older question comes to nothing.
    if (query !== input.value.trim()) return;
    list.replaceChildren(...hits.map(item));
    count.textContent = !query ? '' : hits.length ? words['found']!.replace('{n}', String(hits.length)) : words['none']!.replace('{query}', query);
  } catch {
    ready = undefined;
    count.textContent = words['failed']!;
  }
}

function fromAddress(): void { input.value = new URLSearchParams(location.search).get('q') ?? ''; void show(); }
input.addEventListener('input', () => {
  const query = input.value.trim();
  history.replaceState(history.state, '', `${location.pathname}${query ? `?${new URLSearchParams({ q: query }).toString()}` : ''}`);
  void show();
});
form.addEventListener('submit', (event) => { event.preventDefault(); void show(); });
addEventListener('popstate', fromAddress);
fromAddress();
