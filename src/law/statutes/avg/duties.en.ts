import type { English } from '../../../language/index.ts';

export const dutiesInEnglish: English = {
  '13': {
    summary:
      'on collection from the client: who, what for, on which ground, for whom, how long and which rights',
    taken: 'only who knows already need not be told',
    rejected: 'what the client can expect need not be told',
  },
  '14': 'on data from another also the source, at the latest a month later, or sooner on contact or disclosure; the source is free',
  '28': {
    summary: 'a processor only under a written contract; its people are bound to secrecy',
    taken: 'a promise of secrecy is no processor contract',
    rejected: 'it is enough',
  },
  '29': {
    summary: 'who works under the bureau uses data on instructions only, for his task',
    taken: 'the regulation is the instruction, and says who may',
    rejected: 'the statute names functions itself',
  },
  '30': 'a register of processing; the exemption for small organisations does not help a bureau',
  '32': 'proper security; act, place and channel are free as long as they meet it',
  '33': 'a breach without delay, where possible within 72 hours, to the supervisor, unless a risk is unlikely; each is recorded',
  '34': {
    summary: 'with a high risk the client too',
    taken: 'unless encrypted, mended afterwards or out of proportion',
    rejected: 'without exception',
  },
  '44': {
    summary: 'outside the EU only with adequate protection or safeguards',
    reason: 'no fact says in which country the data are',
  },
  '58': 'on demand the supervisor gets access to all data it needs',
  '89': 'research, statistics and history are compatible with every purpose, with safeguards',
};
