import type { English } from '../../../language/index.ts';

export const uavgInEnglish: English = {
  '5': {
    summary: 'under 16, or where the client cannot decide, the representative acts, and may always withdraw',
    taken:
      'whose consent counts follows from the client’s position: his own if he can decide, else the representative’s',
    rejected: 'both consents are needed',
  },
  '22': {
    summary: 'the prohibition and general exceptions of avg:9',
    reason: 'repeats avg:9.1 and 9.2(a), (c), (d), (e) and (f)',
  },
  '23': 'not for the task of the supervisor or an ombudsman, or a duty under international law',
  '24': 'not for research in the public interest that is needed, for which asking consent is no option, with safeguards',
  '25-29': {
    summary: 'origin, political opinions, religion, genetic and biometric data: narrow exceptions',
    reason: 'none fits coaching or re-integration; the prohibition stands',
  },
  '30.1.a': 'not for health data that a benefit or pension asks for, with those who work for it',
  '30.1.b': {
    summary: 'not for health data needed in re-integration or guidance because of illness or disability',
    taken: 'the employer gets limitations and possibilities, no diagnosis; a new employer nothing',
    rejected: 'the employer may know all that touches the re-integration',
  },
  '30.3': {
    summary: 'not in care or social services, for good treatment',
    reason: 'a coaching or re-integration bureau is no care institution; 30(5) follows from it',
  },
  '30.4': {
    summary: 'health data only by those bound to secrecy, by office, profession, statute or agreement',
    taken: 'who sees them must be bound, whatever exception they rest on',
    rejected: 'only where 30(1) to (3) is the exception',
  },
  '31': {
    summary: 'only under articles 32 and 33; a ban imposed by a court counts as well',
    reason: 'the prohibition stands at avg:10',
  },
  '32': 'allowed with express consent, for a vital interest, if made public, for legal claims, the supervisor’s task or research',
  '33': {
    summary:
      'allowed to assess the client’s own request for a decision or a service, or for one’s own protection',
    taken: 'own protection against offences does not occur in these questions',
    rejected: 'it opens any use',
  },
  '34': {
    summary: 'a request is decided within the terms of avg:12.3',
    reason: 'the term stands at avg:12.3',
  },
  '35.2': {
    summary:
      'to the district court within six weeks after receipt of the answer; without an answer in time, no term',
    taken: 'an answer after the term leaves the way open without a term (case law not checked)',
    rejected: 'a late answer starts six weeks as well',
  },
  '36': 'within the same six weeks mediation by the supervisor; the court until six weeks after notice that it ended',
  '40': {
    summary: 'automated decisions for a statutory duty, with safeguards',
    reason: 'the bureaus take no automated decisions',
  },
  '41.1.i': {
    summary: 'a right may yield as far as needed and proportionate for the rights of another',
    taken: 'a substantial interest of another counts only where erasure harms that person’s rights',
    rejected: 'any interest of another',
  },
  '41.1.j': {
    summary: 'a right may yield for the collection of a civil claim',
    reason:
      'for erasure and objection this stands at avg:17 and 21; access is weighed case by case, not in a rule',
  },
  '44': {
    summary: 'institutions for research and statistics may set aside access, rectification and restriction',
    reason: 'a bureau is no institution for research',
  },
  '46': {
    summary: 'a citizen service number only as a statute or decree prescribes; consent never opens it',
    taken:
      'a statute that provides for its use opens the number, and a stricter promise still binds; where UWV, the municipality or the tax authority must have it for the bureau’s own statutory duty, the promise yields. Which statute that is was not traced and must appear per assignment',
    rejected: 'an assignment of UWV is enough, or what a statute allows must be done as well',
  },
  '48': {
    summary: 'the AP succeeds the CBP; a petition pending on 25 May 2018 stays under the Wbp',
    reason: 'the day of filing selects the law; for a request it is the day of receipt (interpretation)',
  },
  '51': { summary: 'the Wbp is repealed', reason: 'its last day stands at the Wbp itself' },
};
