/** The picture of an embed before, or without, its script: only what is seen, in the fewest bytes. Build only. */
import { optimize } from 'svgo';
import { bare } from '../publish/frame';

/** With more marks than this, a second finished size would weigh more than the data that the script draws it from. */
const MANY = 120;

/** What can be pointed at without being seen, and what is so anyway. */
const UNSEEN = / text-anchor="start"|<(rect|path|circle) class="(?:area|reach)[^>]*>(?:<\/\1>)?/g;

const lean = (svg: string): string => optimize(svg.replace(UNSEEN, '').replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), {
  floatPrecision: 1, plugins: [{ name: 'convertPathData', params: { straightCurves: false, convertToQ: false } }, 'convertTransform', 'collapseGroups'],
}).data.replace(' xmlns="http://www.w3.org/2000/svg"', '');

const LINES = /(<path class="((?:[^"]* )?(?:strand|line|thin|grid|axis)(?: [^"]*)?)" d="[^"]*)"\/><path class="\2" d="/g;
/** Neighbors of one look stand in one group, and lines of one look in one path: what is filled keeps its own, for its edges. */
function merged(svg: string): string {
  const once = svg.replace(/(<g class="([^"]+)">(?:(?!<\/?g[ >])[\s\S])*)<\/g><g class="\2">/g, '$1').replace(LINES, '$1');
  return once === svg ? svg : merged(once);
}

/** One picture that nothing will bring to life: what it shows, under a name, in the fewest bytes. */
export const stillPicture = (svg: string, name: string): string => merged(lean(bare(svg).replace('<svg', `<svg role="img" aria-label="${name.replaceAll('"', '&quot;')}"`)));

/** The figure's markup with its pictures made lean. Marks have their names once the script runs; until then the table has them. */
export function still(markup: string, title: string): string {
  const marks = (/<svg class="is-narrow"[\s\S]*?<\/svg>/.exec(markup)?.[0].match(/ class="mark"/g) ?? []).length;
  // So many rows lead to their records once the script runs; until then the line of sources leads to all of them.
  const plain = marks > MANY ? markup.replace(/(<th scope="row">)<a [^>]*>([\s\S]*?)<\/a>/g, '$1$2') : markup;
  // What a reader does to a control that stands still is done to the living one.
  return plain.replaceAll(' disabled=""', '').replace(/<svg class="is-(narrow|wide)"[\s\S]*?<\/svg>/g, (svg, size: string) => (size === 'wide' && marks > MANY ? '' : stillPicture(svg, title).replace('<svg', '<svg tabindex="0"')));
}
