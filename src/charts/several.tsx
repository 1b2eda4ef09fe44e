import type { Field, KeyProps } from './state';

/** A key of a legend that switches what it stands for on and off. */
const Key = ({ value, chosen, field: { options }, live, set, children }: KeyProps) => <label><input type="checkbox" checked={chosen.includes(value)} disabled={!live} onChange={() => set(options.filter((o) => (o === value) !== chosen.includes(o)))} />{children}</label>;

/** Any number of a fixed list, set in a legend and written with dots between (`equity.debt`); none is written `none`. */
export const several = <T extends string>(options: readonly T[], initial: readonly T[]): Field<readonly T[]> => ({
  initial, options, control: 'several', Key,
  parse(text) {
    if (text === 'none') return [];
    const chosen = text.split('.');
    return chosen.every((c) => options.includes(c as T)) ? options.filter((o) => chosen.includes(o)) : undefined;
  },
  format: (value) => value.join('.') || 'none',
});
