/**
 * Words of one length over a small alphabet, numbered so that those near a given word come first: by the number of
 * differences, then by where they are (the combinatorial number system; Knuth, The Art of Computer Programming 4A, 7.2.1.3),
 * then by what they are. Most readers are mostly right, so most of their numbers are small.
 */
const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let i = 0; i < k; i++) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  return k > n ? 0n : ways;
};

/** How many words differ from a given one in exactly so many of `length` places. */
const shell = (length: number, alphabet: number, differences: number): bigint => choose(length, differences) * BigInt(alphabet - 1) ** BigInt(differences);

/** How many words there are. */
export const wordsOf = (length: number, alphabet: number): bigint => BigInt(alphabet) ** BigInt(length);

/** The number of a word. @throws if its length is not that of `near`, or it has a letter outside the alphabet */
export function rank(word: readonly number[], near: readonly number[], alphabet: number): bigint {
  if (word.length !== near.length) throw new RangeError(`The word has ${word.length} places, not ${near.length}.`);
  const places: number[] = [];
  let what = 0n;
  word.forEach((letter, place) => {
    if (!(Number.isInteger(letter) && letter >= 0 && letter < alphabet)) throw new RangeError(`Place ${place} holds ${letter}, not a whole number from 0 to ${alphabet - 1}.`);
    const difference = (letter - near[place]! + alphabet) % alphabet;
    if (!difference) return;
    places.push(place);
    what = what * BigInt(alphabet - 1) + BigInt(difference - 1);
  });
  let before = 0n;
  for (let d = 0; d < places.length; d++) before += shell(word.length, alphabet, d);
  const where = places.reduce((total, place, i) => total + choose(place, i + 1), 0n);
  return before + where * BigInt(alphabet - 1) ** BigInt(places.length) + what;
}

/** The word of a number; undefined if there is none. */
export function unrank(number: bigint, near: readonly number[], alphabet: number): number[] | undefined {
  if (number < 0n || number >= wordsOf(near.length, alphabet)) return undefined;
  let differences = 0, rest = number;
  for (let size = 1n; rest >= size; size = shell(near.length, alphabet, differences)) { rest -= size; differences++; }
  const ways = BigInt(alphabet - 1) ** BigInt(differences), word = [...near];
  let where = rest / ways, what = rest % ways, place = near.length - 1;
  // from the last difference to the first: the largest place whose combinations still fit
  for (let left = differences; left > 0; left--) {
    while (choose(place, left) > where) place--;
    where -= choose(place, left);
    word[place] = (near[place]! + Number(what % BigInt(alphabet - 1)) + 1) % alphabet;
    what /= BigInt(alphabet - 1);
    place--;
  }
  return word;
}
