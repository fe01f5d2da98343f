import type { English } from '../../../language/index.ts';

export const principlesInEnglish: English = {
  '2': {
    summary: 'covers automated data and filing systems, not loose paper',
    reason:
      'the questions of this library are about files; loose paper matters for viewing and requests only, where the rule names it',
  },
  '4.7': {
    summary: 'who sets purpose and means is controller; who works for him processor; who gets data recipient',
    reason: 'definition',
    taken: 'principal, employer and subsidy body are recipients',
    rejected: 'they are processors because a regulation calls them so',
  },
  '4.11': {
    summary: 'consent is free, specific, informed and unambiguous, by an active act; silence is none',
    taken: 'whoever asks for consent asks for this, also a regulation that names fewer qualities',
    rejected: 'a regulation says for itself what consent is',
  },
  '5.1.a': { summary: 'lawful, fair and transparent', reason: 'worked out in articles 6, 9 and 12 to 14' },
  '5.1.b':
    'only for the purpose of collection or what is compatible with it; combining has no prohibition of its own',
  '5.1.c': 'adequate, relevant and no more than is needed',
  '5.1.d': 'accurate and, where needed, kept up to date',
  '5.1.e': {
    summary: 'kept identifiable no longer than the purpose asks; longer for research, with safeguards',
    taken: 'a maximum without a number, which follows from the purpose',
    rejected: 'a fixed term',
  },
  '5.1.f': {
    summary: 'properly secured against eyes that have no business there',
    reason: 'worked out in articles 29 and 32',
  },
  '5.2': {
    summary: 'the controller must be able to show compliance',
    taken: 'what is not stated or proved opens nothing',
    rejected: 'in doubt it is allowed',
  },
  '6.1': 'without one of the six grounds no processing and no disclosure',
  '6.1.a': {
    summary: 'consent for this purpose',
    taken: 'of an employee or benefit recipient only if it is really free (recital 43)',
    rejected: 'a signed form is enough',
  },
  '6.1.b': {
    summary: 'needed for a contract with the client, or at his request before one',
    taken: 'only a contract to which the client is a party',
    rejected: 'also one with an employer or UWV',
  },
  '6.1.c': 'needed for a statutory duty',
  '6.1.d': {
    summary: 'needed for a vital interest',
    taken: 'force majeure counts as a vital interest where emergency services or care providers get the data',
    rejected: 'any force majeure is a vital interest',
  },
  '6.1.e': {
    summary: 'needed for a public task',
    reason:
      'a private bureau has no public task of its own (6(3)); what UWV has done for it stands under Besluit SUWI',
  },
  '6.1.f': {
    summary: 'needed for a legitimate interest that weighs more, as long as no objection stands in its way',
    taken: 'an objection closes this ground until compelling grounds are shown (21(1))',
    rejected: 'only an objection that was upheld',
  },
  '6.4': {
    summary: 'another purpose only if compatible, with consent for it, or under a statute',
    taken: 'help in an emergency is compatible with every purpose; compatibility is a test beside the ground',
    rejected: 'compatibility is a ground by itself',
  },
  '7.1': 'the controller must be able to prove the consent',
  '7.2': {
    summary: 'asked apart from other matters, in plain words',
    reason: 'a quality of the consent: who signs for receipt has given no specific consent',
  },
  '7.3': 'can be withdrawn at any time, as easily as given, without effect on the past; told beforehand',
  '7.4': {
    summary: 'not free where a service is refused without a consent that it does not need',
    reason: 'a quality of the consent, for a person to judge',
  },
  '8': {
    summary: 'online services offered to a child: own consent from 16',
    reason: 'the bureaus offer children no online services; otherwise uavg:5 governs',
  },
};
