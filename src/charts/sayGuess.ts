import type { Text } from '../i18n/text';

/** A number of the question that a lab asks, in the words of the chart. */
export const sayGuess = (value: number, text: Text): string => text.t('ask.value', { n: text.number(value, 1) });
