/**
 * Every elementary cycle of a directed graph, each party in it once: D. B. Johnson, "Finding all the elementary circuits
 * of a directed graph", SIAM J. Comput. 4 (1975), with the locks of A. Gupta and T. Suzumura, "Finding all bounded-length
 * simple cycles in a directed graph" (2021), which keep Johnson's blocking right under a bound on the length.
 */
type Graph = ReadonlyMap<string, readonly string[]>;

/** Cycles through `start` that visit only what `next` holds. */
function cyclesThrough(start: string, next: Graph, longest: number): string[][] {
  const found: string[][] = [], path = [start];
  // A vertex may join the path again only before this place; a dead end is not tried twice as deep.
  const lock = new Map([[start, 0]]), waiting = new Map<string, Set<string>>();
  const lockOf = (v: string) => lock.get(v) ?? longest;
  const release = (v: string, way: number) => {
    const place = longest - way + 1;
    if (lockOf(v) >= place) return;
    lock.set(v, place);
    for (const w of waiting.get(v) ?? []) if (!path.includes(w)) release(w, way + 1);
  };
  /** Arcs from `v` on to `start` by the shortest cycle found; Infinity: there was none. */
  const visit = (v: string): number => {
    let way = Infinity;
    for (const w of next.get(v) ?? []) {
      if (w === start) { found.push([...path]); way = 1; } else if (path.length < lockOf(w)) {
        path.push(w);
        lock.set(w, path.length);
        way = Math.min(way, visit(w) + 1);
      }
    }
    path.pop();
    if (way < Infinity) release(v, way);
    else for (const w of next.get(v) ?? []) (waiting.get(w) ?? waiting.set(w, new Set()).get(w)!).add(v);
    return way;
  };
  visit(start);
  return found;
}

/** The elementary cycles of two to `longest` parties, each once, starting from its first party in the order of the alphabet. */
export function elementaryCycles(arcs: Iterable<readonly [from: string, to: string]>, longest: number): string[][] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arcs) if (from !== to) (next.get(from) ?? next.set(from, new Set()).get(from)!).add(to);
  return [...next.keys()].sort().flatMap((start) => {
    // Each cycle is found from its least party alone.
    const rest = new Map([...next].filter(([from]) => from >= start).map(([from, tos]) => [from, [...tos].filter((to) => to >= start).sort()]));
    return cyclesThrough(start, rest, longest);
  });
}
