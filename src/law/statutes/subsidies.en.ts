import type { English } from '../../language/index.ts';

export const awbInEnglish: English = {
  '4.69': {
    summary: 'a legal person with a yearly subsidy keeps the accounts ten years',
    taken: 'only where that section was declared to hold',
    rejected: 'every subsidy',
  },
};

export const esfInEnglish: English = {
  '2014-2020':
    'records of the 2014-2020 programme through 31 December 2027, unless a letter shortens the term',
  '2007-2013': {
    summary: 'records of the 2007-2013 programme until 2024',
    reason: 'over; the day of an earlier programme stands in its decision',
  },
  '2021-2027': {
    summary: 'five years from 31 December of the year of the last payment',
    reason: 'no record of that programme in this vocabulary; Regulation (EU) 2021/1060, article 82',
  },
};
