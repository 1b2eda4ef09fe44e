/**
 * Published numbers. `vectors.json` was computed beforehand, by a separate plain script with its own code, from the formulas
 * and data of the papers named here; to six digits. Closed forms within 1e-6, searches and EM within 1e-4.
 */
import { describe, expect, it } from 'vitest';
import { anesthetists, bluebirds, compasCells, compasScores, riskFeatures, snow2008 } from '../data/datasets';
import { cohen, fleiss } from './agreement';
import { measuredAccuracy, trueAccuracy } from './answerKey';
import { circleTotals } from './circularDollar';
import { accuracy, likeliest, raterAccuracies, subsetVoteAccuracy, tallyOf, voteAccuracy, votesOf } from './crowd';
import { dawidSkene, type DawidSkene } from './dawidSkene';
import { afterSecondFlag, anyFalseFlag, predictive, prevalenceForHalf } from './detector';
import { fitExposure, meanExposure, shareAtLeast } from './exposure';
import { calibratedMeans, forcedFpr, gapsOf, type Rates, ratesOf } from './fairness';
import { settledInflows } from './inflows';
import { krippendorff } from './krippendorff';
import { breakEvenElasticity, laborNeeded, meanLabor, timeSaved } from './labor';
import { chanceOf, fitLogistic } from './logistic';
import { moderationQueue } from './moderation';
import { datasets, FLEISS_1971, FLEISS_TEN, KRIPPENDORFF_12, KRIPPENDORFF_15 } from './testing';
import { sum } from './ratio';
import { aucOf, calibrationOf, outcomesAt } from './scores';
import { sharedCut } from './sharedCut';
import { extinction, finalSize, meanCascade } from './spread';
import { informationPerMoney, noisyCut } from './trainNoise';
import vectors from './vectors.json';
import { copiedVote, hardItemsLimit, hardItemsVote, majorityVote, pluralityVote } from './vote';

const CLOSED = 1e-6, SEARCH = 1e-4;
const seen = new Set<string>();

/** The numbers of a tree, by their path. */
const leaves = (tree: unknown, at = ''): [string, unknown][] => (typeof tree === 'object' && tree !== null ? Object.entries(tree).flatMap(([key, value]) => leaves(value, `${at}/${key}`)) : [[at, tree]]);

/** Every number of one part of the vectors, found at the same place in what we compute. */
function expectVectors(part: keyof typeof vectors, computed: unknown, tolerance = CLOSED) {
  seen.add(part);
  const ours = new Map(leaves(computed));
  for (const [at, value] of leaves(vectors[part])) {
    const found = ours.get(at);
    if (typeof value !== 'number') expect(found, `${part}${at}`).toBe(value);
    else expect(Math.abs(Number(found) - value), `${part}${at}: ${String(found)} is not ${value}`).toBeLessThanOrEqual(tolerance);
  }
}
/** A table of a function over the keys of one part of the vectors. */
const over = (keys: readonly (string | number)[], of: (key: number) => unknown) => Object.fromEntries(keys.map((key) => [key, of(Number(key))]));
const keysOf = (tree: object) => Object.keys(tree);

const birds = bluebirds(datasets.get('bluebirds')!), doctors = anesthetists(datasets.get('dawid-skene-1979')!), snow = datasets.get('snow2008')!, compas = datasets.get('compas-aggregates')!;
const right = (fit: DawidSkene | undefined, truth: readonly number[]) => accuracy(likeliest(fit!.posterior), truth);

describe('labels', () => {
  it('majority vote (Condorcet 1785)', () => expectVectors('majority', over(keysOf(vectors.majority), (p) => over(keysOf(vectors.majority['0.6']), (k) => majorityVote(k, p)))));
  it('majority vote when some copy', () => expectVectors('majority_copy', { 'k=11,p=.7,c=0': copiedVote(11, 0.7, 0), 'k=11,p=.7,c=.3': copiedVote(11, 0.7, 0.3), 'k=11,p=.7,c=1': copiedVote(11, 0.7, 1) }));
  it('majority vote on items of unlike difficulty (beta-binomial)', () => expectVectors('majority_beta', { 'a=3.5,b=1.5': over([1, 3, 5, 11, 101], (k) => hardItemsVote(k, 3.5, 1.5)), 'a=3.5,b=1.5,limit': hardItemsLimit(3.5, 1.5) }));
  it('plurality of several classes', () => expectVectors('plurality', { 'K=4,p=.4': over([1, 3, 5, 7, 9], (k) => pluralityVote(k, 0.4, 4)), 'K=10,p=.3': over([1, 3, 5], (k) => pluralityVote(k, 0.3, 10)) }));
  it('wrong answer keys (ImageNet, Northcutt et al. 2021: 5.83 percent)', () => expectVectors('answer_key', { 'a=.95,e=.0583,K=1000': measuredAccuracy(0.95, 0.0583, 1000), 'a=.95,e=.10,K=2': measuredAccuracy(0.95, 0.1), 'a=1,e=.0583,K=1000': measuredAccuracy(1, 0.0583, 1000), 'inverse m=.86,e=.10': trueAccuracy(0.86, 0.1) }));
  it('noisy training labels (Natarajan et al. 2013)', () => {
    const row = (a: number, b: number) => { const found = noisyCut(1, a, b)!; return { eta: found.eta, cut: found.cut, acc: found.accuracy }; };
    expectVectors('train_noise', { 'mu=1,0,0': row(0, 0), 'mu=1,.2,.2': row(0.2, 0.2), 'mu=1,0,.3': row(0, 0.3), 'mu=1,.1,.4': row(0.1, 0.4) });
  });
  it('information for money', () => expectVectors('info_per_money', { 'p=.7,item=0': over([1, 3, 5, 7, 9], (k) => informationPerMoney(k, 0.7, 0)), 'p=.7,item=10': over([1, 3, 5, 7, 9, 11], (k) => informationPerMoney(k, 0.7, 10)) }));
});

describe('Dawid and Skene 1979', () => {
  const counts = (fit: DawidSkene) => [0, 1, 2, 3].map((grade) => likeliest(fit.posterior).filter((g) => g === grade).length);
  it('on their five anesthetists, in both public copies of Table 1', () => {
    // the other copy reads patient 7's gradings by the first observer as 1, 1, 2
    let changed = false;
    const other = { ...doctors, ratings: doctors.ratings.map((r) => (!changed && r.item === 6 && r.rater === 0 && r.label === 1 ? ((changed = true), { ...r, label: 0 }) : r)) };
    const a = dawidSkene(doctors, { tolerance: 1e-10 })!, b = dawidSkene(other, { tolerance: 1e-10 })!;
    expectVectors('dawid_skene', {
      copy_A: { pi: a.prevalence, loglik: a.logLikelihood, iterations: a.rounds, class_counts: counts(a), theta_observer1: a.confusion[0], theta_observer2: a.confusion[1], theta_observer3: a.confusion[2], theta_observer4: a.confusion[3], theta_observer5: a.confusion[4], patient3: a.posterior[2], patient10: a.posterior[9], patient36: a.posterior[35] },
      copy_B: { pi: b.prevalence, loglik: b.logLikelihood, class_counts: counts(b), theta_observer1: b.confusion[0] },
    }, SEARCH);
  });
  it('on the bluebirds of Welinder et al. 2010', () => {
    const each = raterAccuracies(birds, birds.truth) as number[], mean = sum(each) / each.length;
    expectVectors('bluebirds', { images: birds.items, workers: birds.raters, mean_worker_accuracy: mean, worst: Math.min(...each), best: Math.max(...each), majority_all: voteAccuracy(votesOf(birds), birds.truth), dawid_skene: right(dawidSkene(birds), birds.truth), binomial_forecast_if_independent: majorityVote(birds.raters, mean) }, SEARCH);
  });
  it.each([['snow_rte', 'rte'], ['snow_temp', 'temp']] as const)('on %s of Snow et al. 2008', (part, task) => {
    const crowd = snow2008(snow, task), tally = tallyOf(votesOf(crowd), crowd.truth), alone = subsetVoteAccuracy(tally, 1)!;
    expectVectors(part, { items: crowd.items, workers: crowd.raters, labels: crowd.ratings.length, label_accuracy: alone, majority_of_k: over([1, 3, 5, 7, 9, 10], (k) => subsetVoteAccuracy(tally, k)), binomial_forecast_k5: majorityVote(5, alone), binomial_forecast_k9: majorityVote(9, alone), dawid_skene: right(dawidSkene(crowd, { tolerance: 1e-8 }), crowd.truth) });
    expect(voteAccuracy(votesOf(crowd), crowd.truth)).toBeCloseTo(vectors[part].majority_of_k['10'], 6);
  });
});

it('agreement (Cohen 1960, Fleiss 1971, Krippendorff 2011)', () => {
  const two = (table: number[][]) => { const { observed, expected, kappa } = cohen(table); return { po: observed, pe: expected, kappa }; };
  const many = (table: number[][]) => { const { observed, expected, kappa } = fleiss(table); return { Pbar: observed, Pe: expected, kappa }; };
  const alphas = (data: (number | undefined)[][]) => Object.fromEntries((['nominal', 'ordinal', 'interval', 'ratio'] as const).map((level) => [level, krippendorff(data, level)]));
  const byWorker = Array.from({ length: birds.raters }, (_, rater) => birds.ratings.filter((r) => r.rater === rater).map((r) => r.label));
  expectVectors('agreement', {
    cohen_20_5_10_15: two([[20, 5], [10, 15]]), cohen_sas_3x3: two([[0, 4, 1], [0, 8, 0], [0, 1, 5]]), cohen_paradox_high_po: two([[90, 4], [5, 1]]),
    fleiss_wikipedia: many(FLEISS_TEN), fleiss_1971: many(FLEISS_1971), fleiss_dawid_skene_first_occasion: many(votesOf(anesthetists(datasets.get('dawid-skene-1979')!, 1))),
    kripp12: alphas(KRIPPENDORFF_12), kripp15: alphas(KRIPPENDORFF_15), bluebirds_kripp_nominal: krippendorff(byWorker, 'nominal'),
  });
});

describe('fairness', () => {
  const GROUPS = ['African-American', 'Caucasian'] as const, [black, white] = GROUPS;
  const named = ({ accuracy: acc, ...rest }: Rates) => ({ ...rest, acc });
  const at = (group: string, cut: number, corrected = false) => ratesOf(outcomesAt(compasScores(compas, group, corrected), cut));
  const groups = (of: (group: string) => unknown) => Object.fromEntries(GROUPS.map((group) => [group, of(group)]));
  it('COMPAS at every cut (ProPublica 2016)', () => {
    const gaps = gapsOf(at(black, 5), at(white, 5));
    expectVectors('compas', {
      threshold5: { ...groups((g) => named(at(g, 5))), demographic_parity_gap: gaps.parity, equalised_odds_gap: gaps.odds, ppv_gap: gaps.predictive },
      auc: groups((g) => aucOf(compasScores(compas, g))), thresholds: over([2, 3, 4, 5, 6, 7, 8, 9, 10], (cut) => groups((g) => at(g, cut))),
      equal_fpr_pair: { black_t7: named(at(black, 7)), white_t5: named(at(white, 5)) }, calibration: groups((g) => calibrationOf(compasScores(compas, g))),
    });
  });
  it('COMPAS as Barenstein 2019 corrects it', () => expectVectors('compas_corrected', groups((g) => named(at(g, 5, true)))));
  it('what base rates force (Chouldechova 2017)', () => expectVectors('impossibility', Object.fromEntries([['.5143', 0.5143], ['.3936', 0.3936], ['.30', 0.3], ['.50', 0.5]].map(([told, p]) => [`ppv=.6,fnr=.35,p=${told}`, forcedFpr(Number(p), 0.6, 0.35)]))));
  it('means of calibrated scores (Kleinberg et al. 2017)', () => expectVectors('kleinberg', Object.fromEntries(['.5', '.35'].map((p) => { const { high, positives, negatives } = calibratedMeans(Number(p), 0.2, 0.8)!; return [`lo=.2,hi=.8,p=${p}`, { share_high: high, mean_pos: positives, mean_neg: negatives }]; }))));
  it('logistic regression on counts (Newton; two features as in Dressel and Farid 2018)', () => {
    const cells = compasCells(compas);
    const trained = (on: (group: string) => boolean) => {
      const rows = cells.filter(({ group }) => on(group)), { beta } = fitLogistic(rows.map(riskFeatures), rows.map((c) => c.reoffended), { weights: rows.map((c) => c.n) })!;
      const scored = (g: string) => cells.filter(({ group }) => group === g).map((c) => ({ score: chanceOf(beta, riskFeatures(c)), positives: c.reoffended * c.n, negatives: (1 - c.reoffended) * c.n }));
      return { beta, ...groups((g) => named(ratesOf(outcomesAt(scored(g), 0.5)))) };
    };
    expectVectors('logistic', { features: vectors.logistic.features, both_groups: trained(() => true), trained_on_white_only: trained((g) => g === white), trained_on_black_only: trained((g) => g === black) });
  });
  it('one cut for two groups', () => expectVectors('shared_cut', Object.fromEntries([0, 0.05, 0.1, 0.2, 0.3, 0.5].map((w) => { const { cut, errorA, errorB, overall } = sharedCut(1, w); return [`delta=1,w=${w}`, { cut, errA: errorA, errB: errorB, overall }]; })), SEARCH));
});

describe('detectors and moderation', () => {
  it('predictive values (Altman and Bland 1994)', () => {
    const table = (s: number, t: number) => over([0.0001, 0.001, 0.01, 0.1, 0.5], (p) => predictive(p, s, t));
    expectVectors('base_rate', { 'sens=.90,spec=.90': table(0.9, 0.9), 'sens=.99,spec=.99': table(0.99, 0.99), 'OpenAI classifier sens=.26,spec=.91': table(0.26, 0.91), 'human 55.54% both': table(0.5554, 0.5554) });
    expectVectors('base_rate_prevalence_for_half', { 'sens=.9,spec=.9': prevalenceForHalf(0.9, 0.9), 'sens=.99,spec=.99': prevalenceForHalf(0.99, 0.99) });
    expectVectors('two_checks', { first: predictive(0.01, 0.9, 0.9).ppv, second_independent: afterSecondFlag(0.01, 0.9, 0.9), any_of_two_flags_fpr: anyFalseFlag(0.9, 2) });
  });
  it('a moderation queue', () => {
    const row = (t: number) => { const q = moderationQueue(1e6, 0.001, 0.9, t, 5000); return { flagged: q.flagged, reviewed_share: q.reviewedShare, bad_removed: q.badRemoved, bad_left: q.badLeft, good_reviewed: q.goodReviewed }; };
    expectVectors('moderation', { 'N=1e6,prev=.001,.9/.99,cap=5000': row(0.99), 'N=1e6,prev=.001,.9/.999,cap=5000': row(0.999) });
  });
  it('reshares as a branching process (Harris 1963)', () => expectVectors('spread', { final_size: over([1.2, 1.5, 2, 3], finalSize), extinction: over([1.5, 2, 3], extinction), mean_cascade_below_1: over([0.5, 0.8, 0.9], meanCascade) }, CLOSED));
});

describe('circular money', () => {
  it('one dollar of credits', () => {
    const row = (invested: number, spent: number, returned: number, cost: number) => { const c = circleTotals({ invested, spent, returned, cost })!; return { ...c, outside_spend: c.outside, investor_cash: c.cash, revenue_per_dollar_leaving: c.revenuePerOutflow }; };
    expectVectors('circle', { 'F=1,l=.8,r=0,c=.6': row(1, 0.8, 0, 0.6), 'F=1,l=.8,r=.5,c=.6': row(1, 0.8, 0.5, 0.6), 'F=1,l=.8,r=.9,c=.6': row(1, 0.8, 0.9, 0.6), 'F=10,l=1,r=0,c=.4': row(10, 1, 0, 0.4) });
  });
  it('a network of three (Leontief 1936)', () => {
    const { A, final_demand } = vectors.input_output, found = settledInflows(A, final_demand)!;
    expectVectors('input_output', { A, final_demand, gross_inflow: found.inflow, total_gross: found.gross, total_final: found.fromOutside, gross_per_final: found.perOutside, circular_share: found.innerShare });
  });
});

describe('jobs', () => {
  it('labor needed', () => {
    const table = (T: number, alpha?: number) => over([0, 0.5, 1, 1.5, 2], (eps) => laborNeeded(T, eps, alpha));
    const tasks = [{ weight: 0.4, exposed: 1, cut: 0.5 }, { weight: 0.35, exposed: 0.5, cut: 0.3 }, { weight: 0.25, exposed: 0, cut: 0.5 }];
    expectVectors('jobs', { 'T=.2': table(0.2), 'T=.028': table(0.028), 'T=.2,alpha=.6': table(0.2, 0.6), break_even_eps_T02_alpha06: breakEvenElasticity(0.2, 0.6), time_saved_example: timeSaved(tasks, 0.6), mean_eps_uniform_0_2_T02: meanLabor(0.2, 0, 2) });
  });
  it('one distribution, many headlines (fitted to two figures of Eloundou et al. 2024)', () => {
    const fit = fitExposure({ bar: 0.1, share: 0.8 }, { bar: 0.5, share: 0.19 })!;
    expectVectors('headlines', { ...fit, mean: meanExposure(fit), share_at_least: over(keysOf(vectors.headlines.share_at_least), (bar) => shareAtLeast(bar, fit)) }, SEARCH);
  });
});

it('every part of the vectors is tested', () => expect([...seen].toSorted()).toEqual(Object.keys(vectors).toSorted()));
