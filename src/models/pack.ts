/** Small whole numbers as short text, for the data that a page carries: so many bits each, then base64. */

const BYTE = 8;
export interface Packed {
  /** values are from 0 to levels − 1 */
  readonly levels: number;
  readonly count: number;
  readonly text: string;
}
const bitsFor = (levels: number): number => Math.ceil(Math.log2(levels));

/** @throws if a value is not a whole number from 0 to levels − 1 */
export function pack(values: ArrayLike<number>, levels: number): Packed {
  const bits = bitsFor(levels);
  let bytes = '', held = 0, waiting = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(Number.isInteger(value) && value >= 0 && value < levels)) throw new RangeError(`Value ${i} is ${value}, not a whole number from 0 to ${levels - 1}.`);
    held = (held << bits) | value;
    for (waiting += bits; waiting >= BYTE; waiting -= BYTE) bytes += String.fromCharCode((held >> (waiting - BYTE)) & 0xff);
    held &= (1 << waiting) - 1;
  }
  if (waiting) bytes += String.fromCharCode((held << (BYTE - waiting)) & 0xff);
  return { levels, count: values.length, text: btoa(bytes) };
}

export function unpack({ levels, count, text }: Packed): number[] {
  const bits = bitsFor(levels), bytes = atob(text), values: number[] = [];
  let held = 0, waiting = 0;
  for (let i = 0; values.length < count; i++) {
    held = (held << BYTE) | bytes.charCodeAt(i);
    for (waiting += BYTE; waiting >= bits && values.length < count; waiting -= bits) values.push((held >> (waiting - bits)) & ((1 << bits) - 1));
    held &= (1 << waiting) - 1;
  }
  return values;
}

/** Pixels on a coarser scale: 0 to `top` become 0 to levels − 1. */
export const coarser = (image: ArrayLike<number>, top: number, levels: number): number[] => Array.from(image, (pixel) => Math.round((pixel / top) * (levels - 1)));

/** Images of one size, packed pixel by pixel over all of them: neighbors are alike then, and compress to two thirds. */
export function packImages(images: readonly ArrayLike<number>[], levels: number): Packed {
  const size = images[0]?.length ?? 0;
  return pack(Array.from({ length: size }, (_, pixel) => images.map((image) => image[pixel]!)).flat(), levels);
}
export function unpackImages(packed: Packed, size: number): number[][] {
  const values = unpack(packed), images = packed.count / size;
  return Array.from({ length: images }, (_, i) => Array.from({ length: size }, (_p, pixel) => values[pixel * images + i]!));
}
