/** Who would graduate has a solid outline, who would not a dashed one; what the threshold gets wrong is filled with the accent. Classes of `styles/marks.css`. */
export const LOOKS = {
  graduates: 'ink band f-announced', others: 'ink band f-rumored', missed: 'accent band f-paid', letIn: 'accent band f-binding',
  axis: 'axis', cut: 'ink line', own: 'ink thin dashed', a: 'ink thin', b: 'accent line', all: 'soft strand s-unknown',
} as const;
/** For the legend. */
export const SAMPLE = 'M-12-5H12V5H-12Z';
