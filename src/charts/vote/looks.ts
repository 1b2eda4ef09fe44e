/** What legends and picture share. */
export const DIAMOND = 'M0-6L6 0L0 6L-6 0Z';
export const SAMPLE = 'M-12 0H12';
