import type { FigureProps } from './Figure';

/** Each chart's `Island.astro`: the six lines that hand its script to the browser. Collected; not edited. */
const modules = import.meta.glob<{ default: (props: FigureProps) => unknown }>('./*/Island.astro', { eager: true });

export const islandBySlug = new Map(Object.entries(modules).map(([path, module]) => [path.split('/')[1]!, module.default]));
