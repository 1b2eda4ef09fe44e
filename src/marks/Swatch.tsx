import type { Kind } from '../data/vocabulary';
import { glyphPath } from './grammar';

/** A shape around the origin, at most 24 × 12, with classes of `styles/marks.css`. */
export interface Look { readonly path: string; readonly className: string }

/** A sample of how a kind or a firmness looks, for legends. */
export function Swatch({ kind, firmness, look }: { readonly kind?: string | undefined; readonly firmness?: string | undefined; readonly look?: Look | undefined }) {
  if (look) return <svg className="swatch" width={26} height={14} viewBox="-13 -7 26 14" aria-hidden="true"><path className={look.className} d={look.path} /></svg>;
  return (
    <svg className={`swatch ${kind ? `k-${kind}` : ''}`} width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
      {firmness === 'unknown' ? <path className="strand is-unknown" d="M1 7H25" /> : <rect className={`band f-${firmness ?? 'paid'}`} x={1} y={2} width={24} height={10} rx={1} />}
      {kind && <path className="glyph" d={glyphPath(kind as Kind)} transform="translate(13 7)" />}
    </svg>
  );
}
