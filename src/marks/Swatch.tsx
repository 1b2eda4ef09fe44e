/** A shape around the origin, at most 24 × 12, with classes of `styles/marks.css`; `glyph`: the path of a sign upon it. */
export interface Look { readonly path: string; readonly className: string; readonly glyph?: string }

/** A sample of how something looks, for legends. */
export const Swatch = ({ look: { path, className, glyph } }: { readonly look: Look }) => <svg className="swatch" width={26} height={14} viewBox="-13 -7 26 14" aria-hidden="true"><path className={className} d={path} />{glyph && <path className="glyph" d={glyph} />}</svg>;
