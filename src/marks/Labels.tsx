import { type Label, LABEL } from './label';
import { round } from './ribbon';

const LOOK = { plain: 'label', bold: 'label is-bold', soft: 'label is-soft', accent: 'label is-bold is-accent' } as const;

/** Lines of text, each a `<text>` of its own, so that each can be measured, found and translated. */
export const Labels = ({ of }: { readonly of: readonly Label[] }) => <>{of.map((l) => <text key={`${l.x} ${l.y} ${l.text}`} className={LOOK[l.look ?? 'plain']} x={round(l.x)} y={round(l.y)} textAnchor={l.anchor} fontSize={l.size ?? LABEL}>{l.text}</text>)}</>;
