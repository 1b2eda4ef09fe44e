import { expect, it } from 'vitest';
import { freeze, seeded } from '../../checks/fixtures/deals';
import { accuracy, likeliest, voteAccuracy, votesOf } from '../models/crowd';
import { dawidSkene } from '../models/dawidSkene';
import { agreementOf, crowdOf, ownAgreement } from './class';
import { ITEMS, type Labels, makeCode, readCodes } from './code';

const TRUTH = freeze(Array.from({ length: ITEMS }, (_, i) => i % 10));

it('agreement with oneself and with others is that of labels, item by item', () => {
  const slip = TRUTH.with(0, 1), labels: Labels = [TRUTH, slip];
  expect([ownAgreement([TRUTH, TRUTH]).kappa, ownAgreement(labels).observed, agreementOf(labels, [TRUTH, TRUTH]).observed]).toEqual([1, 19 / 20, 39 / 40]);
  expect(ownAgreement([new Array<number>(ITEMS).fill(3), new Array<number>(ITEMS).fill(3)]).kappa).toBeUndefined();
});

it('a class\'s codes make a crowd, from which Dawid and Skene find the truth and the one who guesses', () => {
  const random = seeded(21), skills = [0.9, 0.85, 0.9, 0.8, 0.1];
  const readers = skills.map((skill): Labels => [TRUTH, TRUTH].map((pass) => pass.map((label) => (random() < skill ? label : Math.floor(random() * 10)))));
  const read = readCodes(readers.map((labels) => makeCode(labels, TRUTH)).join('\n'), TRUTH).flatMap(({ read: r }) => (r.ok ? [r.labels] : []));
  const crowd = crowdOf(read), fit = dawidSkene(crowd)!;
  expect([crowd.raters, crowd.ratings.length]).toEqual([5, 200]);
  expect(accuracy(likeliest(fit.posterior), TRUTH)).toBe(1);
  expect(voteAccuracy(votesOf(crowd), TRUTH)).toBeGreaterThan(0.9);
});
