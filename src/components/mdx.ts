/** The author's tags: what a chapter may use beyond Markdown. */
import AllClaims from './AllClaims.astro';
import Aside from './Aside.astro';
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Fact from './Fact.astro';
import Guess from './Guess.astro';
import Part from './Part.astro';
import Remember from './Remember.astro';
import Reveal from './Reveal.astro';
import Sources from './Sources.astro';
import Step from './Step.astro';
import Story from './Story.astro';

export const tags = { AllClaims, Aside, Chart, Claim, Fact, Guess, Part, Remember, Reveal, Sources, Step, Story };
