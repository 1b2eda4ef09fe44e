/** What a chapter shows of a chart must be a state that the chart has. */
import { chartBySlug, register } from '../src/charts/registry';
import { initialState, parseState } from '../src/charts/state';
import type { Fault } from '../src/data/faults';
import { suggest } from '../src/data/nearest';
import { DEFAULT_LANGUAGE } from '../src/i18n/languages';
import type { Project } from './project';
import type { Mdx, Tag } from './tags';

/** More values than this are told as so many. */
const FEW = 12;

function ofTag(project: Project, mdx: Mdx, tag: Tag, slug: string | undefined): Fault[] {
  const fault = (what: string, mend: string | undefined): Fault => ({ file: mdx.file, line: tag.line, column: tag.column, field: `<${tag.name} state>`, what, mend });
  const state = tag.attributes.get('state');
  if (!state) return tag.name === 'Step' ? [fault('is missing.', 'Write <Step state="…"> with a query of the chart; "" is what it begins with.')] : [];
  if (state.text === undefined || slug === undefined || !register.has(slug)) return [];
  const { chart, selection } = chartBySlug(slug), fields = chart.fields(selection.select(project.content, DEFAULT_LANGUAGE)), query = new URLSearchParams(state.text);
  const { bad } = parseState(fields, query, initialState(fields));
  const unknown = [...query.keys()].filter((name) => !Object.hasOwn(fields, name));
  return [
    ...unknown.map((name) => fault(`has "${name}", which is no part of the state of "${slug}".`, suggest(name, Object.keys(fields)))),
    ...bad.map((name) => { const { options } = fields[name]!; return fault(`has "${name}=${query.get(name)}", which "${slug}" does not understand.`, options.length > FEW ? `Known: ${options.slice(0, FEW).join(', ')}, … (${options.length} in all).` : `Known: ${options.join(', ')}.`); }),
  ];
}

/** States of charts, and of the steps of stories, that would be shown as another: what is not understood is the default. Charts read the content, so it must be whole. */
export function states(project: Project): Fault[] {
  if (project.faults.length) return [];
  return project.chapters.flatMap(({ byLanguage }) => [...byLanguage.values()]).flatMap((mdx) => {
    let story: string | undefined;
    return mdx.tags.flatMap((tag) => {
      if (tag.name === 'Story') story = tag.attributes.get('chart')?.text;
      const slug = tag.name === 'Step' ? story : tag.name === 'Chart' ? tag.attributes.get('name')?.text : undefined;
      return ['Step', 'Chart'].includes(tag.name) ? ofTag(project, mdx, tag, slug) : [];
    });
  });
}
