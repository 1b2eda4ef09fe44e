/** The picture or the table on the screen as a file, made in the browser from what stands in the page. Loaded when it is asked for. */
import sansBold from '../fonts/sans-600.woff2?url';
import sans from '../fonts/sans-400.woff2?url';
import serif from '../fonts/serif-600.woff2?url';
import type { Table } from '../charts/types';
import { csvOf, jsonOf } from './files';
import { frame, type Framed } from './frame';

export type Format = 'svg' | 'png' | 'csv' | 'json';
/** A figure's living part keeps the table that it shows, and tells its whole state as a query. */
export interface Living extends HTMLElement { table?: Table; pinned?: () => string }
const FONTS = [['Arus Sans', 400, sans], ['Arus Sans', 600, sansBold], ['Arus Serif', 600, serif]] as const;
/** Screens have two pixels for one. */
const ZOOM = 2;
const MIME = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

const said = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function dataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => { done(reader.result as string); };
    reader.onerror = () => { fail(new Error(`${url} could not be read.`)); };
    reader.readAsDataURL(blob);
  });
}
const fontRules = async () => (await Promise.all(FONTS.map(async ([family, weight, url]) => `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await dataUrl(url)})}`))).join('');

function framedOf(figure: HTMLElement, live: HTMLElement, address: string): Framed {
  const svg = [...live.querySelectorAll<SVGSVGElement>('.picture > svg')].find((one) => one.getBoundingClientRect().height > 0)!;
  const xml = new XMLSerializer(), markup = (node: Node) => xml.serializeToString(node).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
  const keys = [...live.querySelectorAll('.legend li')].filter((li) => li.querySelector('input')?.checked !== false);
  return {
    title: said(figure.querySelector('.chart-title')), finding: said(live.querySelector('.finding')), lang: document.documentElement.lang,
    legend: keys.map((li) => ({ swatch: markup(li.querySelector('svg')!), label: said(li) })),
    notes: [said(figure.querySelector('[data-note]')), `${figure.querySelector<HTMLElement>('.tools')!.dataset['license']!} ${address}`],
    picture: { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height }, inner: [...svg.childNodes].map(markup).join(''),
  };
}

async function png(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * ZOOM;
  canvas.height = image.naturalHeight * ZOOM;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => { canvas.toBlob((blob) => { if (blob) done(blob); else fail(new Error('The picture could not be written as PNG.')); }, MIME.png); });
}

/**
 * What a figure shows now, as a file. `address` shows the same view.
 * @throws if the chart is not alive, or the browser cannot draw
 */
export async function take(figure: HTMLElement, format: Format, address: string): Promise<File> {
  const live = figure.querySelector<Living>('.live[data-live]'), { home = '', asOf = '', license = '' } = figure.querySelector<HTMLElement>('.tools')!.dataset;
  if (!live?.table) throw new Error('The chart is not alive.');
  const make = async (): Promise<string | Blob> => {
    if (format === 'csv') return csvOf(live.table!, home);
    const framed = framedOf(figure, live, address), { title, finding, lang } = framed;
    if (format === 'json') return jsonOf(live.table!, home, { title, finding, language: lang, address, asOf, license });
    const svg = frame({ ...framed, fonts: await fontRules() });
    return format === 'svg' ? svg : png(svg);
  };
  const state = new URL(address).search.replace(/[^\w-]+/g, '-').slice(0, 80);
  return new File([await make()], `arus-${figure.dataset['name'] ?? 'chart'}${state}-${document.documentElement.lang}.${format}`, { type: MIME[format] });
}
