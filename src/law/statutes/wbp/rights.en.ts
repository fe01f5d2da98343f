import type { English } from '../../../language/index.ts';

export const rightsInEnglish: English = {
  '27': {
    summary: 'a processing is notified before it starts, unless exempted',
    taken: 'the exemption decree goes first where it holds',
    rejected: 'every processing',
  },
  '33': 'the client is informed before collection, unless he knows already',
  '34': 'data from another: inform on recording or first disclosure, unless out of proportion or by statute; the source is free',
  '34a':
    'a breach with serious effects is told to the supervisor without delay, and to the client where it harms',
  '35.1': {
    summary: 'access on request, at reasonable intervals, answered in writing within four weeks',
    taken: 'a full overview, with a copy where it is needed to check it',
    rejected: 'a summary only',
  },
  '36.1':
    'who had access may ask to correct, complete, erase or shield what is wrong, incomplete or unlawful',
  '36.2': 'an answer within four weeks; a refusal with reasons',
  '36.3': 'a correction is carried out as soon as possible',
  '37': {
    summary: 'identity is established; only the client asks, or the legal representative',
    taken:
      'who asks for the client under a power of attorney counts as the client; until identity is established nobody gets anything',
    rejected: 'a bureau may grant it to another as well',
  },
  '38': 'third parties are told of a correction, unless impossible or out of proportion',
  '39': {
    summary:
      'fee for access: 0.23 euro a page, at most 4.50; above 100 pages at most 22.50; other requests free',
    taken: 'the amounts of 2001; a later raise from 4.50 to 5.00 was not checked',
    rejected: '5.00 euro',
  },
  '40': 'objection on special personal circumstances; decided within four weeks; fee at most 4.50',
  '41': 'objection to commercial or charitable use: always, free and without weighing',
  '43': 'informing and access yield as far as the rights of another need; correction does not',
  '46.2':
    'to the district court within six weeks after receipt of the answer; without one, within six weeks after the term',
  '47': 'within that term mediation by the supervisor; the court until six weeks after its end',
  '60': 'anybody may ask the supervisor for an investigation',
  '61': 'the supervisor can demand information and inspection',
};
