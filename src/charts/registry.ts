/** All charts, collected from their folders at build. Nobody edits this file to add one. */
import type { ComponentType } from 'react';
import type { AnyChart, Selection } from './types';

type View = ComponentType<Record<string, unknown>>;
const charts = import.meta.glob<{ chart: AnyChart }>('./*/chart.ts', { eager: true });
const views = import.meta.glob<{ View: View }>('./*/View.tsx', { eager: true });
const selections = import.meta.glob<{ selection: Selection<unknown> }>('./*/data.ts', { eager: true });

export interface Registered { readonly slug: string; readonly chart: AnyChart; readonly View: View; readonly selection: Selection<unknown> }

const part = <T>(modules: Record<string, T>, slug: string, file: string): T => {
  const found = modules[`./${slug}/${file}`];
  if (!found) throw new Error(`src/charts/${slug}/ has no ${file}. A chart's folder has chart.ts, data.ts, layout.ts, View.tsx and Island.astro.`);
  return found;
};

export const register: ReadonlyMap<string, Registered> = new Map(
  Object.keys(charts).map((path) => {
    const slug = path.split('/')[1]!;
    return [slug, { slug, chart: part(charts, slug, 'chart.ts').chart, View: part(views, slug, 'View.tsx').View, selection: part(selections, slug, 'data.ts').selection }];
  }),
);

/** A chart by its slug. @throws with the known names */
export function chartBySlug(slug: string): Registered {
  const found = register.get(slug);
  if (!found) throw new Error(`There is no chart "${slug}". Known: ${[...register.keys()].join(', ')}.`);
  return found;
}
