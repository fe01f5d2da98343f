import type { English } from '../../language/index.ts';

export const bwInEnglish: English = {
  '2.10': 'the board keeps the books seven years',
  '3.15i': {
    summary: 'who is no legal person keeps them seven years as well',
    reason: 'same term as bw:2.10; the form of the bureau makes no difference',
  },
  '7.454': {
    summary:
      'a care provider keeps the medical file twenty years and destroys it on request within three months',
    reason:
      'holds for medical treatment, not for coaching; a regulation can borrow the words, not the statute',
    taken: 'a coach is no care provider in the sense of this act',
    rejected: 'the coach’s file is a medical file',
  },
};

export const rvInEnglish: English = {
  '22': {
    summary: 'a court can order documents to be produced',
    taken: 'to the court itself; what an opponent gets passes through it',
    rejected: 'to anybody who shows a judgment',
  },
};
