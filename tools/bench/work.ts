/** The work of the models that the benchmark times, on the real data sets. */
import { compasCells, DIGIT_TOP, digits, riskFeatures, snow2008 } from '../../src/data/datasets';
import { loadContent } from '../../src/data/load';
import { dawidSkene } from '../../src/models/dawidSkene';
import { fitLogistic } from '../../src/models/logistic';
import { type Examples, noiseTrials, trainClassifier } from '../../src/models/noisyDigits';
import { finish } from '../../src/models/slices';

const { datasets } = loadContent().content;
const crowd = snow2008(datasets.get('snow2008')!, 'rte');
const cells = compasCells(datasets.get('compas-aggregates')!), rows = cells.map(riskFeatures), outcomes = cells.map((c) => c.reoffended), weights = cells.map((c) => c.n);
const pair = digits(datasets.get('optdigits-8x8')!).filter(({ label }) => label === 3 || label === 8);
const examples: Examples = { images: pair.map((d) => d.pixels), labels: pair.map((d) => (d.label === 8 ? 1 : 0)), top: DIGIT_TOP };
const TRAIN = 200, REPEATS = 5;
const trials = [0, 0.1, 0.2, 0.3].flatMap((share) => [{ train: TRAIN, flips0: share, flips1: share }, { train: TRAIN, flips0: 0, flips1: 2 * share }]);

export const WORK = [
  { name: 'Dawid and Skene, 800 items, 8,000 labels, to 1e-10', aim: '< 150', run: () => dawidSkene(crowd, { tolerance: 1e-10 }) },
  { name: 'Logistic regression on 60 cells', aim: '< 5', run: () => fitLogistic(rows, outcomes, { weights }) },
  { name: 'Digits, 3 against 8, one classifier on all 357', aim: '< 500', run: () => finish(trainClassifier(examples)) },
  { name: `Digits, 8 kinds of noise, ${REPEATS} times each`, aim: '< 500', run: () => finish(noiseTrials(examples, trials, REPEATS, 1)) },
];
