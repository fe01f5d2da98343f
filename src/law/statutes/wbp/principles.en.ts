import type { English } from '../../../language/index.ts';

export const principlesInEnglish: English = {
  '1.i': {
    summary: 'consent is free, specific and informed',
    taken:
      'whoever asks for consent asks for this, also a regulation that names fewer qualities; unambiguous stands at 8(a)',
    rejected: 'a regulation says for itself what consent is',
  },
  '5': {
    summary: 'under 16, or where the client cannot decide, the representative acts',
    reason: 'whose consent counts follows from the client’s position; who may ask stands at 35',
  },
  '8': 'without one of the six grounds no processing',
  '8.a': 'unambiguous consent',
  '8.b': 'needed for a contract with the client',
  '8.c': 'needed for a statutory duty',
  '8.d': 'needed for a vital interest of the client',
  '8.e': { summary: 'needed for a public task', reason: 'a private bureau has no public task of its own' },
  '8.f': {
    summary: 'needed for a legitimate interest that weighs more',
    taken: 'an objection (40) closes this ground until it is rejected',
    rejected: 'only an objection that was upheld',
  },
  '9.1': 'only compatible with the purpose of collection; combining is free otherwise',
  '9.2': {
    summary: 'another purpose with consent for it, or under a statute',
    taken: 'who consents again gives the data for that purpose; emergency and statute are compatible',
    rejected: 'even then the old purpose must fit',
  },
  '9.3': 'historical, statistical or scientific use is compatible, with safeguards',
  '9.4': {
    summary: 'not where a secrecy duty of office, profession or statute stands in the way',
    reason: 'a coach has no statutory professional secrecy; a duty to give goes first',
  },
  '10': 'identifiable no longer than the purpose needs',
  '11': 'adequate, relevant and not excessive',
  '12': 'who works under the bureau acts on instructions and keeps data secret',
  '13': 'proper security; act, place and channel are free as long as they meet it',
  '14': 'a processor only under a contract',
};
