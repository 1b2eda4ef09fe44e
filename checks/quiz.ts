/** A quiz has as many questions as fit, and each question one right answer among several, every one with its reason. */
import type { Fault } from '../src/data/faults';
import type { Mdx, Tag } from './tags';

const FEWEST_QUESTIONS = 4, MOST_QUESTIONS = 6, FEWEST_ANSWERS = 3;

/** Faults of the quiz of one chapter; none if it has no quiz. */
export function quiz(mdx: Mdx): Fault[] {
  const found: Fault[] = [];
  const add = (tag: Tag, what: string, mend: string) => { found.push({ file: mdx.file, line: tag.line, column: tag.column, field: `<${tag.name}>`, what, mend }); };
  const start = mdx.tags.find((tag) => tag.name === 'Quiz');
  if (!start) return [];
  const questions: { tag: Tag; answers: Tag[]; reasons: number }[] = [];
  for (const tag of mdx.tags) {
    if (tag.name === 'Question') questions.push({ tag, answers: [], reasons: 0 });
    const question = questions.at(-1);
    if (tag.name === 'Answer') question?.answers.push(tag);
    if (tag.name === 'Because' && question) question.reasons++;
  }
  if (questions.length < FEWEST_QUESTIONS || questions.length > MOST_QUESTIONS) add(start, `has ${questions.length} questions.`, `Write ${FEWEST_QUESTIONS} to ${MOST_QUESTIONS}.`);
  for (const { tag, answers, reasons } of questions) {
    const right = answers.filter((answer) => answer.attributes.has('right')).length;
    if (answers.length < FEWEST_ANSWERS) add(tag, `has ${answers.length} answers.`, `Write at least ${FEWEST_ANSWERS}, each as <Answer>.`);
    if (right !== 1) add(tag, `has ${right} right answers.`, 'Mark one with <Answer right>.');
    if (reasons !== answers.length) add(tag, `has ${answers.length} answers and ${reasons} reasons.`, 'Give every answer, the right one too, a <Because>.');
  }
  return found;
}
