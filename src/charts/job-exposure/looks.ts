/** What is measured is ink, what others published is hollow, what the model says is the accent. Classes of `styles/marks.css`. */
export const LOOKS = {
  over: 'accent fill', under: 'soft dot', own: 'accent line', anchor: 'ink hollow', published: 'ink band f-announced',
  future: 'accent band f-binding', middle: 'accent thin dashed', range: 'accent line', measured: 'ink fill', wider: 'ink band f-binding', unknown: 'ink strand s-unknown', today: 'ink thin', zone: 'zone',
} as const;
export const SAMPLES = { block: 'M-12-5H12V5H-12Z', dot: 'M-5 0a5 5 0 1 1 10 0a5 5 0 1 1 -10 0Z', line: 'M-12 0H12' } as const;
