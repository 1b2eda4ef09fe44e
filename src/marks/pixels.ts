/** Small images as shapes: for each shade one path of the runs of its pixels, so that an image is a handful of shapes and not a grid of squares. */
export interface Shade { /** from 0, not drawn, to 1 */ readonly ink: number; readonly path: string }

/** `image`: pixels row by row, 0 to `top`, `width` in a row; each is drawn as a unit square, the first at the origin. */
export function shadesOf(image: readonly number[], width: number, top: number): Shade[] {
  const paths = new Array<string>(top + 1).fill('');
  for (let at = 0, run = 1; at < image.length; at += run) {
    const shade = image[at]!, column = at % width;
    for (run = 1; column + run < width && image[at + run] === shade; run++);
    paths[shade] += `M${column} ${Math.floor(at / width)}h${run}v1h${-run}z`;
  }
  return paths.flatMap((path, shade) => (shade && path ? [{ ink: Math.round((shade / top) * 100) / 100, path }] : []));
}
