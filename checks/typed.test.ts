import { describe, expect, it } from 'vitest';
import { figuresIn } from './typed';

const texts = (prose: string) => figuresIn(prose).map(({ text }) => text);

describe('a typed figure', () => {
  it.each([
    ['Meta paid $14.3 billion for it.', ['$14.3 billion']],
    ['Meta membayar US$14,3 miliar, atau 49 persen.', ['US$14,3 miliar', '49 persen']],
    ['It costs 2 dollars, then Rp 20.000, then 15 cents.', ['2 dollars', 'Rp 20.000', '15 cents']],
    ['A million dollars, or hundreds of millions of dollars.', ['A million dollars', 'hundreds of millions of dollars']],
    ['Nilainya ratusan juta dolar, bukan satu miliar dolar.', ['ratusan juta dolar', 'satu miliar dolar']],
    ['About 72.2% or five percent, 3 percentage points more.', ['72.2%', 'five percent', '3 percentage points']],
    ['GPT-3 has 175 billion parameters.', ['175 billion']],
    ['1,000 employees, 580 Google employees and millions of users.', ['1,000 employees', '580 Google employees', 'millions of users']],
    ['Dua belas peneliti, 240.000 pekerja lepas, dan dua puluh orang.', ['Dua belas peneliti', '240.000 pekerja', 'dua puluh orang']],
  ])('is found in "%s"', (prose, figures) => { expect(texts(prose)).toEqual(figures); });

  it.each([
    'In 2023 researchers ran seven detectors, and in January 2025 staff of the FTC reported.',
    'Pada 2021 para peneliti menguji sepuluh data uji; pada Juni 2025 karyawan pergi.',
    'How many billions of dollars? Berapa miliar dolar AS?',
    'Two people can share a mistake; dua orang bisa keliru bersama.',
    'Pekerja berusia 22 sampai 25 tahun dalam pekerjaan itu. Workers aged 22 to 25.',
    'On June 7, 2025, at 60 Minutes, step 3 of 7, GPT-4.',
  ])('is not found in "%s"', (prose) => { expect(texts(prose)).toEqual([]); });
});
