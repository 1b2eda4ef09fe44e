import { type Fault, readCodes } from '../../classroom/code';
import type { Text } from '../../i18n/text';
import type { Heard, Refused } from '../paste';

function why(fault: Fault, text: Text): string {
  const at = 'character' in fault ? fault.character : 0, meant = 'meant' in fault && fault.meant ? fault.meant : '';
  // A sign that no code has may be meant for any.
  return text.t(`faults.${fault.reason}`, { at, next: at + 1, meant, ...(fault.reason === 'length' ? { n: fault.characters, allowed: fault.allowed.join(', ') } : {}) });
}

/** How many codes were read, and those that were refused, each cut where its fault is. */
export const heardOf = (truth: readonly number[]) => (value: string, text: Text): Heard => {
  const codes = readCodes(value, truth), refused = codes.flatMap(({ line, text: code, read }): Refused[] => {
    if (read.ok) return [];
    const { fault } = read, [from, to] = 'from' in fault ? [fault.from, fault.to] : [code.length, code.length];
    return [{ line, before: code.slice(0, from), fault: code.slice(from, to), after: code.slice(to), why: why(fault, text) }];
  });
  const say = (key: string, n: number) => (n ? [text.t(`codes.${key}`, { n })] : []);
  return { said: [...say('read', codes.length - refused.length), ...say('refused', refused.length)].join(' '), refused };
};
