import type { Text } from '../../i18n/text';
import type { Reading } from './read';
import { fold } from './fold';
import { lanes } from './lanes';
import { ledgerLayout } from './ledger';
import type { Trip } from './shapes';
export type { Trip } from './shapes';
export function layout(reading: Reading, { width }: { readonly width: number }, text: Text): Trip {
  const which = (globalThis as any).process?.env?.RT ?? 'fold';
  return which === 'lanes' ? lanes(reading, width, text) : which === 'ledger' ? ledgerLayout(reading, width, text) : fold(reading, width, text);
}
