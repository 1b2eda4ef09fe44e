/** Long work as a generator that yields after each small part, so that a page stays alive. The clock is the caller's. */

export type Advanced<Progress, Result> = { readonly done: false; readonly progress: Progress | undefined } | { readonly done: true; readonly result: Result };

/** Goes on while there is time, at least one part: `advance(work, () => performance.now() < until)`, then again in the next frame. */
export function advance<Progress, Result>(work: Generator<Progress, Result>, hasTime: () => boolean): Advanced<Progress, Result> {
  let progress: Progress | undefined;
  do {
    const step = work.next();
    if (step.done) return { done: true, result: step.value };
    progress = step.value;
  } while (hasTime());
  return { done: false, progress };
}

/** All of it at once, for the build and for tests. */
export function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
