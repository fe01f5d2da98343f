import type { English } from '../../language/index.ts';

export const suwiInEnglish: English = {
  '4.1.1.a': {
    summary:
      'on request the bureau gives UWV or the municipality all that the benefit acts need; no consent is asked',
    taken: 'what the decree prescribes for the contract is a statutory duty of the bureau',
    rejected: 'it is a mere agreement, which yields to a stricter promise',
  },
  '4.1.1.b': 'the bureau protects clients under a regulation that the client and UWV receive',
  '4.1.1.c': 'the bureau has a scheme for complaints and disputes',
  '4.1.1.d': 'the accountant gets access and gives a statement',
  '4.1.1.f': 'data for the work and these duties only',
  '4.1.1.g': 'a subcontractor is bound to the same',
  '4.1.3': {
    summary: 'a municipality also hears of a suspicion that the client does not co-operate',
    taken: 'only where there is such a suspicion',
    rejected: 'after every consult',
  },
  '4.12': 'under a subsidised contract client and employer receive the regulation',
};

export const wetSuwiInEnglish: English = {
  '74': 'everybody who helps to carry out the act keeps data secret',
};

export const wiaInEnglish: English = {
  '25': {
    summary: 'the employer keeps a re-integration file; no retention term is set',
    reason: 'a duty of the employer; the act names no term for the bureau',
  },
};
