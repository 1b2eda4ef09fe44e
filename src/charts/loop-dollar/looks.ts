/** How the money looks: with the investor in the accent, elsewhere gray; the first booking full, later ones light. Classes of `styles/marks.css`. */
export const LOOKS = {
  lab: 'soft band f-announced', first: 'accent band f-paid', again: 'accent band f-binding', kept: 'accent band f-announced',
  outside: 'soft band f-binding', served: 'soft band f-paid', fresh: 'ink line', own: 'accent line', unknown: 'ink strand s-unknown', known: 'ink fill', scale: 'axis', endless: 'accent line dotted',
} as const;
/** Around the origin, for the legend. */
export const SAMPLES = { block: 'M-12-5H12V5H-12Z', line: 'M-12 0H12' } as const;
