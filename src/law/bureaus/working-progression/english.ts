import type { English } from '../../../language/index.ts';

/** The same clauses in English, by their numbers. */
export const english: English = {
  'aanhef.1': {
    summary: 'data on everyone who is guided go in a digital file',
    reason: 'describes the file; no rule of the regulation hangs on it',
  },
  'aanhef.2': { summary: 'the data subject is called client and has a coach', reason: 'definition' },
  'aanhef.3': {
    summary: 'what the Wbp is for',
    reason: 'a statement about the law that applies',
    taken: 'since 25 May 2018 to be read as AVG and UAVG',
    rejected: 'the reference is dead, and the regulation with it',
  },
  'aanhef.a': { summary: 'guards private life against misuse', reason: 'aim of the regulation' },
  'aanhef.b': {
    summary: 'no use for another purpose than that of the recording',
    taken:
      'only the purposes that this regulation names and the purpose for which the client consents; item 7 of 2.6.1 is a ground, no purpose',
    rejected: 'any compatible purpose (2.6.1 item 7), or merely an aim without effect',
  },
  'aanhef.c': { summary: 'regulates access and correction', reason: 'aim; see 2.9 and 2.10' },
  'aanhef.4': {
    summary: 'what the client can expect is not reported to him',
    reason: 'exempts from the bureau’s own duty of aanhef.5; the statutory duty stays',
  },
  'aanhef.5': 'the client is told when other data are recorded',
  'aanhef.6': { summary: 'says what the document is about', reason: 'announcement' },
  'aanhef.7': {
    summary: 'partly for the law, partly to let clients know what is held',
    reason: 'explanation',
  },
  '1.1.s1': {
    summary: 'a referral by a principal is followed by a talk and an assessment of job chances',
    reason: 'course of events',
  },
  '1.1.s2': {
    summary: 'the client gives in a talk what the service needs',
    taken: 'health and family are not meant here: 2.6.3 and 2.3 speak of them',
    rejected: 'all that the client tells, if it is needed',
  },
  '1.1.s3': 'those data go into the file digitally',
  '1.1.s4': {
    summary: 'test results, reports, the plan and letters are added later',
    taken:
      'the list is open: reports, advice and the coach’s judgement as well, which the bureau makes itself',
    rejected: 'only what is named, or only from the sources of 2.4',
  },
  '1.2.s1': { summary: 'digital data can be retrieved in several ways', reason: 'a statement' },
  '1.2.s2': {
    summary: 'only what the client wants supplied about himself',
    taken: 'counts for what comes from the client and his network; the sources stand in 2.4',
    rejected: 'what UWV or another gives stays out too, if the client does not want it',
  },
  '1.2.s3': 'overviews for management policy can be made',
  '2.s1': {
    summary: 'processing: any operation on data, from collecting to destroying',
    reason: 'definition; disclosing is processing too, so that 2.6 reaches both',
  },
  '2.s2': { summary: 'personal data: data on an identifiable person', reason: 'definition' },
  '2.1.1.s1': { summary: 'the bureau is the controller', reason: 'definition' },
  '2.1.1.s2': { summary: 'partners act for the bureau', reason: 'definition; see 2.7.s2' },
  '2.1.2': {
    summary: 'a client who sees a breach can object to the partners',
    taken: 'a complaint about compliance',
    rejected: 'the right to object of avg:21',
  },
  '2.1.3.a1': 'the partners set demands on security and storage',
  '2.1.3.a2': 'they decide which data, overviews and analyses there are',
  '2.1.3.a3': 'they set definitions and codes',
  '2.1.3.b.s1': 'they check correct use',
  '2.1.3.b.s2': 'whoever works for the bureau keeps secrecy and uses data for the function alone',
  '2.1.3.b.s3': {
    summary: 'they date and sign a declaration of it',
    taken: 'before the first access; a partner is neither employee nor outsider',
    rejected: 'at some moment, and the partners as well',
  },
  '2.1.3.c': 'they check compliance with the security rules',
  '2.2.a': 'intervention and re-integration',
  '2.2.b': 'getting and keeping a job',
  '2.2.c': 'subsidies, or help with them',
  '2.3.s1': { summary: 'whoever is guided intensively', reason: 'description; see aanhef.1' },
  '2.3.s2': {
    summary: '(former) family members as far as needed',
    taken: 'needed for the guidance; the family member is informed (avg:14)',
    rejected: 'needed for whatever purpose',
  },
  '2.4.s1': {
    summary: 'from the client, his network, UWV or another who is involved in the re-integration',
    taken: 'closed; the principal is involved in the re-integration, a referee is not',
    rejected: 'other sources as well, or not the principal either',
  },
  '2.4.s2': {
    summary: 'client and network give data with the client’s agreement',
    taken: 'the agreement belongs to the giving; withdrawing it later leaves the source as it is',
    rejected: 'the agreement must still exist now',
  },
  '2.4.s3': { summary: 'what others give is of the same kinds', reason: 'description; see 1.1 and 2.6.3' },
  '2.5.s1': {
    summary: 'identifiable no longer than needed, and only for the purpose',
    taken: 'the only rule for paper; the number of the second sentence does not count there',
    rejected: 'paper at most two years as well',
  },
  '2.5.s2': {
    summary: 'electronically at most two years after the end of the service',
    taken: 'a ceiling, for invoices too; the statutory duty to keep goes first there',
    rejected: 'invoices are silently left out',
  },
  '2.6.1': {
    summary: 'processing only on one of seven grounds',
    taken: 'one of the seven is enough; disclosing is processing too, as the heading shows',
    rejected: 'all seven together, or only for the bureau’s own processing',
  },
  '2.6.1.1': {
    summary: 'unambiguous consent of the client or the representative',
    taken: 'whoever consents for another purpose opens that purpose as well',
    rejected: 'consent is a ground and opens no purpose',
  },
  '2.6.1.2': 'needed for the guidance',
  '2.6.1.3': 'needed for a duty under statute',
  '2.6.1.4': {
    summary: 'needed against serious danger to the client’s health',
    taken: 'danger to the client himself',
    rejected: 'danger to another as well',
  },
  '2.6.1.5': 'by order of a court',
  '2.6.1.6': {
    summary: 'required by a statutory rule',
    taken: 'a rule that requires the act itself; item 3 is what is needed for a duty',
    rejected: 'the same as item 3',
  },
  '2.6.1.7': {
    summary: 'compatible with the purpose of collection',
    taken: 'as written a ground of its own for the use; it opens disclosure only to the four that follow',
    rejected: 'compatibility opens any disclosure as well',
  },
  '2.6.1.r1': {
    summary: 'to principals',
    taken:
      'recipients, no processors; only whoever gave the assignment, and as far as the purpose brings along',
    rejected: 'processors who may have everything; any municipality or insurer',
  },
  '2.6.1.r2': 'to cooperation partners',
  '2.6.1.r3': 'for subsidy money to benefit agencies and municipalities',
  '2.6.1.r4': {
    summary: 'to the employer',
    taken: 'the present employer; which health data he gets is for uavg:30.1.b',
    rejected: 'a new employer as well, or any data on health',
  },
  '2.6.2': {
    summary: 'for a subsidy only recent, relevant data to whoever is competent',
    taken: 'recent is what still touches the application now, for a person to judge',
    rejected: 'recent is a fixed number of months',
  },
  '2.6.3': 'health data if guidance in illness or disability needs them',
  '2.6.4.s1': 'research, or an urgent reason, if privacy does not suffer out of proportion',
  '2.6.4.s2': {
    summary: 'then with express consent, and without making the identity public',
    taken: 'the consent must have been given',
    rejected: 'asking is enough',
  },
  '2.6.5.s1': 'contact data in principle to third parties, in line with the purpose',
  '2.6.5.s2': {
    summary: 'not if the client asks so in writing',
    taken: 'in writing, as it stands; an oral objection counts under avg:21',
    rejected: 'an oral request as well',
  },
  '2.6.6.s1': {
    summary: 'client and employer hear of a notification to the CBP',
    taken: 'the notification of a processing under the Wbp',
    rejected: 'the notification of a data breach as well',
  },
  '2.6.6.s2': 'it says how the client can read the notification',
  '2.7.s1': {
    summary: 'only the handler views files',
    taken: 'nobody includes the client, who gets an overview (2.9), and access by statute',
    rejected: 'the client falls outside this prohibition',
  },
  '2.7.s2': {
    summary: 'others on the spot in a running file, if a partner agrees',
    taken: 'others of the bureau, to view and not to edit; a partner may agree for himself',
    rejected: 'outsiders too, for whom 2.6 counts; not for himself',
  },
  '2.7.s3': {
    summary: 'no information by telephone to others than the recipients of 2.6.1 item 7',
    taken:
      'item 7 names nobody; the four recipients that follow it are meant, and consent does not open the telephone either',
    rejected: 'the telephone is closed to all, or open with consent',
  },
  '2.7.s4': 'files stand in a secured digital environment',
  '2.7.s5': {
    summary: 'access runs by authorisations of the administrator',
    taken: 'for the handler too; the supplier has access beside it (s6)',
    rejected: 'not for the handler',
  },
  '2.7.s6': {
    summary: 'suppliers of software and hardware for maintenance',
    taken: 'an exception to s1',
    rejected: 'a supplier needs the agreement of a partner as well',
  },
  '2.7.s7': {
    summary: 'they are bound to secrecy by contract',
    taken: 'a condition of s6',
    rejected: 'a statement',
  },
  '2.8': {
    summary: 'no linking with another register',
    taken: 'receiving data from UWV (2.4) is no linking',
    rejected: 'any exchange is linking',
  },
  '2.9.a': 'to ask whether data are processed',
  '2.9.b': {
    summary: 'with the answer comes an overview: what, what for, to whom and from whom',
    taken: 'an overview, no copy; that follows from avg:15.3',
    rejected: 'an overview is a copy too',
  },
  '2.9.c': {
    summary: 'to ask for rectification, completion, erasure or restriction',
    taken: 'free to ask, and the bureau must decide; whether it is granted follows from avg:16 to 18',
    rejected: 'every request is granted',
  },
  '2.9.d.s1': {
    summary: 'answer within four weeks of receipt',
    taken: 'counts for every request under a to c',
    rejected: 'only for c',
  },
  '2.9.d.s2': 'a refusal with reasons',
  '2.10.s1': {
    summary: 'whoever refuses such a request says so in the same term, with reasons',
    taken: 'all four requests of 2.9 under c',
    rejected: 'only rectification, as the heading has it',
  },
  '2.10.s2': {
    summary: 'within six weeks of the answer, in writing, to the district court',
    taken: 'on refusal of a request under c; for access and for silence uavg:35.2 counts',
    rejected: 'no way to the court if an answer fails to come',
  },
};
