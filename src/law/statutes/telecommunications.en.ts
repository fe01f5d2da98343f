import type { English } from '../../language/index.ts';

export const twInEnglish: English = {
  '11.7': {
    summary: 'a newsletter by e-mail only with consent, or to customers on a similar service of one’s own',
    taken: 'opting out afterwards is no consent beforehand',
    rejected: 'who can opt out has consented',
  },
};
