/** Tables that were published with their answers, and the data sets of the project. For tests only: it reads files. */
import { loadContent } from '../data/load';

/** Fleiss' kappa as explained with 10 subjects, 14 raters and 5 classes in many textbooks: 0.210. */
export const FLEISS_TEN = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]];

/** Fleiss 1971, table 1: 30 patients, each by 6 psychiatrists into 5 classes; the digits of a patient are the classes given. */
const PSYCHIATRISTS = '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555';
export const FLEISS_1971 = PSYCHIATRISTS.split(' ').map((given) => [1, 2, 3, 4, 5].map((label) => [...given].filter((digit) => Number(digit) === label).length));

/** One coder a line, a dot where nothing was judged. */
const coders = (lines: string) => lines.split(' ').map((line) => [...line].map((digit) => (digit === '.' ? undefined : Number(digit))));
/** The example of Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011: 4 coders, 12 units; nominal .743, ordinal .815, interval .849, ratio .797. */
export const KRIPPENDORFF_12 = coders('123321412... 1233224125.3 .3332342251. 12332441251.');
/** Another example of many textbooks: 3 coders, 15 units; nominal 0.691, interval 0.811. */
export const KRIPPENDORFF_15 = coders('.....34121133.3 1.213343....... ..21344.21133.4');

export const { datasets } = loadContent().content;
