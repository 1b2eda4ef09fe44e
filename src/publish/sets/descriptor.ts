/** The Data Package descriptor (https://datapackage.org, version 2): what programs need to know of all tables. */
import type { Content } from '../../data/load';
import type { Text } from '../../i18n/text';
import { BETWEEN, told } from './column';
import { type DataSet, filledSets, SETS, type SetName } from './index';
import { typeOf, unitOf } from './type';
import { DATA_LICENSE, setFile } from './write';

const PROFILES = 'https://datapackage.org/profiles/2.0';
const CC_BY = { name: DATA_LICENSE, title: 'Creative Commons Attribution 4.0 International', path: 'https://creativecommons.org/licenses/by/4.0/' };

type Field = DataSet['columns'][number];
function fieldOf({ name, lang, field }: Field, language: (lang: string) => string, primary: readonly string[]) {
  const { type, format, values, empty, least, most, above, pattern } = typeOf(field), unit = unitOf(name);
  const constraints = {
    ...(empty ? {} : { required: true }), ...(primary.length === 1 && primary[0] === name ? { unique: true } : {}),
    ...(values && type !== 'list' ? { enum: values } : {}), ...(pattern ? { pattern } : {}),
    ...(least === undefined ? {} : { [above ? 'exclusiveMinimum' : 'minimum']: least }), ...(most === undefined ? {} : { maximum: most }),
  };
  return {
    // The standard's text has a type for lists, its published JSON Schema has not: so a text, with what stands between.
    name, type: type === 'list' ? 'string' : type, ...(format === 'uri' ? { format } : {}), ...(type === 'list' ? { separator: BETWEEN } : {}),
    description: `${told(field) ?? ''}${lang ? ` (${language(lang)})` : ''}${type === 'list' ? ` (several, with "${BETWEEN}" between)` : ''}`, ...(unit ? { unit } : {}),
    ...(Object.keys(constraints).length ? { constraints } : {}),
  };
}

/** Hexadecimal SHA-256 of a text in UTF-8. */
async function hash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Around {
  /** words in English, the language of the descriptor */
  readonly text: Text;
  /** the name of a language in English */
  language(lang: string): string;
  /** addresses of the page that tells of the data, and of the descriptor itself */
  readonly homepage: string;
  readonly address: string;
}

async function resource(name: SetName, content: Content, { text, language, address }: Around) {
  const { columns, primary, keys } = SETS[name], csv = setFile(content, name, 'csv', address);
  return {
    name, type: 'table', path: `${name}.csv`, title: text.t(`data.sets.${name}.title`), description: text.t(`data.sets.${name}.about`),
    format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: new TextEncoder().encode(csv).length, hash: `sha256:${await hash(csv)}`, licenses: [CC_BY],
    schema: {
      $schema: `${PROFILES}/tableschema.json`, fieldsMatch: ['exact'], missingValues: [''],
      fields: columns.map((one) => fieldOf(one, language, primary)), primaryKey: primary,
      ...(keys.length ? { foreignKeys: keys.map(({ fields, set, to }) => ({ fields, reference: { resource: set === name ? '' : set, fields: to } })) } : {}),
    },
  };
}

/** The descriptor of all data sets. Paths are beside it. */
export async function descriptor(content: Content, around: Around) {
  const { text, homepage, address } = around;
  return {
    $schema: `${PROFILES}/datapackage.json`, name: 'arus', id: address, title: text.t('data.citeTitle'),
    description: `${text.t('site.tagline')}. ${text.t('site.asOf', { day: content.site.evidence_ends })}. ${text.t('data.readingNotes.paid')}`,
    homepage, keywords: ['artificial intelligence', 'big tech', 'investment', 'money flow', 'Scale AI', 'Meta'], licenses: [CC_BY],
    contributors: [{ title: 'Arus contributors', roles: ['author', 'maintainer'] }],
    sources: [{ title: text.t('data.sets.sources.about'), path: 'sources.csv' }],
    resources: await Promise.all(filledSets(content).map((name) => resource(name, content, around))),
  };
}
