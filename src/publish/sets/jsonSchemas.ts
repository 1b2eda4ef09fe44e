/** JSON Schema of the files in `content/`, made from the schemas that check them: for editors, and for whoever takes the files along. */
import { z } from 'zod';
import { evidenceSchema } from '../../data/evidenceSchema';
import { claimSchema, dateShape, dealSchema, loopSchema, partySchema, seriesSchema } from '../../data/schema';

export const CONTENT_SCHEMAS = { deal: dealSchema, party: partySchema, loop: loopSchema, claim: claimSchema, series: seriesSchema, evidence: evidenceSchema } as const;
export type ContentKind = keyof typeof CONTENT_SCHEMAS;
export const CONTENT_KINDS = Object.keys(CONTENT_SCHEMAS) as readonly ContentKind[];

/** The schema of one kind of file (JSON Schema 2020-12). `id`: its address. */
export function jsonSchema(kind: ContentKind, id: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(CONTENT_SCHEMAS[kind], {
    override: ({ jsonSchema: json }) => {
      // YAML reads a bare year as a number; both ways of writing it are right.
      if (json.pattern === dateShape.source) { const { type: _, pattern, ...told } = json; for (const key of Object.keys(json)) delete json[key as keyof typeof json]; Object.assign(json, told, { anyOf: [{ type: 'string', pattern }, { type: 'integer', minimum: 1000, maximum: 9999 }] }); }
    },
  });
  return { $schema, $id: id, title: kind, ...rest };
}
