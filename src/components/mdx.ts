/** The author's tags: what a chapter may use beyond Markdown. */
import AllClaims from './AllClaims.astro';
import Answer from './Answer.astro';
import Aside from './Aside.astro';
import Because from './Because.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Fact from './Fact.astro';
import Guess from './Guess.astro';
import Part from './Part.astro';
import Question from './Question.astro';
import Quiz from './Quiz.astro';
import Remember from './Remember.astro';
import Reveal from './Reveal.astro';
import Sources from './Sources.astro';
import Step from './Step.astro';
import Story from './Story.astro';
import Term from './Term.astro';
import Try from './Try.astro';

export const tags = { AllClaims, Answer, Aside, Because, Chart, Claim, Fact, Guess, Part, Question, Quiz, Remember, Reveal, Sources, Step, Story, Term, Try };
