/** Who would graduate has a solid outline, who would not a dashed one; what the threshold gets wrong is filled with the accent. Classes of `styles/marks.css`. */
export const LOOKS = {
  graduates: 'ink band f-announced', others: 'ink band f-rumored', missed: 'accent band f-paid', letIn: 'accent band f-binding',
  cut: 'ink line', own: 'ink thin dashed', a: 'ink thin', b: 'accent line', all: 'soft strand is-unknown',
} as const;
export const SAMPLES = { block: 'M-12-5H12V5H-12Z', line: 'M-12 0H12', upright: 'M0-7V7' } as const;
