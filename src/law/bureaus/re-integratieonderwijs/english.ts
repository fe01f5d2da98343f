import type { English } from '../../../language/index.ts';

/** The same clauses in English, by their numbers. */
export const english: English = {
  'aanhef.1': { summary: 'personal data are processed within the service', reason: 'statement' },
  'aanhef.2': {
    summary: 'informs client and employer on the handling of data',
    reason: 'announcement; statement and regulation are one document here',
  },
  '1.1': {
    summary: 'terms not defined here follow the Wbp',
    reason: 'definition',
    taken: 'the meaning of the AVG, which the link points to and which applied by then',
    rejected: 'the meaning of the repealed Wbp',
  },
  '1.2': {
    summary: 'personal data: data on a principal or a client',
    reason: 'definition; the rules on principals stand in 6.4 and 7',
  },
  '1.3': {
    summary: 'client: whom the data concern',
    reason: 'definition',
    taken: 'only who is being guided',
    rejected: 'a principal on whom data were recorded as well',
  },
  '1.4': {
    summary: 'principal or interested party: who gives or pays the assignment, and the direct manager',
    taken: 'an employer who is not the principal, and its HR, are none',
    rejected: 'anybody at the employer',
  },
  '1.5': { summary: 'processing: any operation, from collecting to destroying', reason: 'definition' },
  '1.6': { summary: 'controller: the owner-director', reason: 'definition; he is a natural person' },
  '1.7': {
    summary: 'career coach: who processes data for an assignment',
    reason: 'definition; the executing coach’s access stands at 3.1.s1',
  },
  '1.8': {
    summary: 'two files per client: one with the client, one with the executing coach',
    reason: 'definition; the bureau settles nothing on what the client holds',
    taken: '6.2 and 6.3 are about the coach’s file',
    rejected: 'they are about the client’s file as well',
  },
  '1.9': { summary: 'consult: direct contact of coach and client', reason: 'definition; see 3.3 and 3.5' },
  '1.10': {
    summary: 'external test administrator: where tests are taken',
    reason: 'a term that never comes back; neither access nor disclosure follows from it',
  },
  diensten: {
    summary: 'career checks, career choice, three tracks of re-integration, empowerment',
    reason: 'advertising in the margin; the services stand in 2.2.s2',
  },
  '2.1.s1': 'at the start the client is told that there is a regulation',
  '2.1.s2': 'it is on the website and is sent digitally on request',
  '2.2.s1': 'uses the correct data that the service needs',
  '2.2.s2': {
    summary: 'the services: re-integration, career checks, outplacement, career guidance and advice',
    taken: 'closed: beyond them only 6.4.s2, 7.2 and what a statute demands; disclosure follows 5.1',
    rejected: 'a description that leaves other purposes open',
  },
  '2.2.a': {
    summary: 'always name, address, date of birth, phone, e-mail, education, career and CV',
    taken: 'on other ordinary data the text is silent, on the BSN too; there the law counts',
    rejected: 'what is not in it is not used',
  },
  '2.2.b': {
    summary: 'points to improve that the principal entrusts, if the client knows',
    taken: 'knowing will do, consent is not needed',
    rejected: 'the client must agree',
  },
  '2.2.c': {
    summary: 'in a Poortwachter programme limitations and FML, and if needed benefit or rejection',
    taken: 'only in such a programme; a statute must open health data besides (uavg:30.1.b)',
    rejected: 'in ordinary career programmes as well',
  },
  '2.2.d': 'personal test results, conversation reports, reports and advice',
  '3.1.s1': {
    summary: 'the executing coach uses the data wanted per assignment',
    taken: 'gives the executing coach access beside 4.1; the work location is the usual place, no limit',
    rejected: 'the own coach needs the approval of 4.1 too',
  },
  '3.1.s2': 'stored digitally on an external server in a secured cloud',
  '3.2': 'results, reports and CVs printed for the discussion and put on file',
  '3.3': 'outside a consult the file is in a locked work room',
  '3.4.s1': 'the coach keeps a time registration per client',
  '3.4.s2': {
    summary: 'it holds consults, activities and e-mails',
    taken: 'all e-mails on the programme, as long as needed (6.1)',
    rejected: 'every message, however far from it',
  },
  '3.5.s1': 'a summary is made of each consult',
  '3.5.s2': {
    summary: 'the client gets it and can say whether it is right',
    taken: 'what follows a mistake the text does not say; there avg:16 counts',
    rejected: 'the bureau always changes it',
  },
  '3.6': {
    summary: 'the client may always see the coach’s file and ask what is held digitally',
    taken: 'without a ground for refusal; seeing is no copy',
    rejected: 'with the statutory grounds for refusal',
  },
  '4.1': {
    summary: 'only the client, and the partner coach after approval and if it helps quality',
    taken: 'the client always, the executing coach by 3.1, the partner coach after approval, nobody else',
    rejected: 'the client and the own coach too only after approval and if it helps quality',
  },
  '4.2': { summary: 'number missing', reason: 'the number was skipped' },
  '4.3.s1': {
    summary: 'in holidays the file goes, with consent, to an experienced substitute',
    taken: 'holidays only',
    rejected: 'any absence',
  },
  '4.3.s2': 'the substitute keeps to the regulation too',
  '5.1': {
    summary: 'only to a principal or interested party, and after the client’s consent',
    taken: 'others get nothing, even with consent; only a statutory duty goes first',
    rejected: 'with consent to others as well',
  },
  '6.1': {
    summary: 'data of 2.2 no longer than the purpose needs',
    taken: 'for what has no term of its own in 6.2 or 6.3; avg:5.1.e counts for everything besides',
    rejected: 'for paper and digital files as well, so that their years mean nothing',
  },
  '6.2.s1': {
    summary: 'paper file at most one year after the assignment, unless the client decides otherwise',
    taken: 'the client can shorten and lengthen, and so ask for destruction',
    rejected: 'the client can only shorten',
  },
  '6.2.s2': { summary: 'to look back later on questions or a follow-up', reason: 'explains 6.2.s1' },
  '6.3.s1': {
    summary: 'digital file five more years, unless the client objects',
    taken:
      'five years from the end of the assignment, as in 6.2; an objection during the service works from its end',
    rejected: 'five years from the first contact, or after the paper year',
  },
  '6.3.s2': {
    summary: 'deleted at once on request',
    taken: 'the bureau must, on the day itself; what a statute has kept is split off',
    rejected: 'the bureau may choose',
  },
  '6.4.s1': {
    summary: 'on the relation form of a principal only name, kind of service and year',
    taken: 'on request the name goes here too, as in 6.3',
    rejected: 'the form is beyond any request',
  },
  '6.4.s2': 'to oversee services per principal, acquisition and satisfaction',
  '7.1': 'complaints of client or principal go to the controller',
  '7.2': {
    summary: 'handled under the complaints rules',
    taken: 'who must handle complaints may use data for it',
    rejected: '2.2 is closed for that as well',
  },
  '7.3': {
    summary: 'afterwards or directly a complaint to the AP',
    taken: 'also without complaining to the bureau first',
    rejected: 'only after the complaint to the bureau',
  },
  'slot.1': 'earlier procedures lapse',
};
