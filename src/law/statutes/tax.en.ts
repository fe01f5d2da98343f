import type { English } from '../../language/index.ts';

export const awrInEnglish: English = {
  '47': {
    summary: 'on request the tax inspector may see the books and what belongs in them',
    taken: 'books, no coaching notes',
    rejected: 'all that the inspector asks for',
  },
  '52.1': 'who must keep tax books keeps records of what matters for taxation',
  '52.4': {
    summary: 'kept seven years, counted after the year in which the record lost its current value',
    taken: 'the books only, not the coaching notes in the same file',
    rejected: 'the whole client file',
  },
};

export const obInEnglish: English = {
  '28rl': {
    summary: 'one-stop-shop schemes: ten years after the year of supply',
    taken: 'also 28sj and 28tn',
    rejected: 'a term of its own for each of the three',
  },
  '34a': {
    summary: 'immovable property: nine years after the year of first use',
    taken: 'nine years after that year, ten together',
    rejected: 'ten years after that year',
  },
};

export const urlbInEnglish: English = {
  '7.5.4': 'identity document of own staff: five years after the year in which the employment ended',
  '7.9.2': {
    summary: 'the same term for the payroll declaration',
    reason: 'same term as 7.5.4; there is no ground for copies of clients’ documents',
  },
};
