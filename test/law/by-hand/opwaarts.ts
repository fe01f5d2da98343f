import {
  client,
  handing,
  keeping,
  opening,
  oral,
  oralExpress,
  ordered,
  requesting,
  using,
  written,
  writtenExpress,
} from './everyday.ts';
import type { HandCase } from './hand-case.ts';

const bureau = 'opwaarts';

const toUwv = {
  ...handing,
  recipient: ['principal', 'uwv'],
  purpose: 'reporting',
  neededFor: ['purpose', 'legitimateInterest'],
} as const;

const toHiringEmployer = {
  ...handing,
  recipient: 'newEmployer',
  purpose: 'placement',
  neededFor: ['placement', 'purpose'],
} as const;

const forPlacement = { to: ['newEmployer'], purposes: ['placement'] } as const;

const toFamily = { ...handing, recipient: 'family', purpose: 'other', neededFor: [] } as const;

const charity = { ...using, purpose: 'charity', data: 'name', neededFor: [], stage: 'during', mayMatterForParticipation: false } as const;
const forCharity = { to: [], purposes: ['charity'], data: ['name'] } as const;

const intake = { ...using, source: 'client', stage: 'intake', mayMatterForParticipation: true } as const;

const asked = { ...requesting, harmsClient: false, defect: 'none' } as const;

export const opwaartsCases: readonly HandCase[] = [
  { bureau, id: 'O1', asks: 'May the adviser of this client read the file?', restsOn: 'verwerking, sentence 2', ask: 'canAccess', facts: { ...opening, actor: 'coach', assigned: true }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O2', asks: 'May another adviser look out of curiosity?', restsOn: 'verwerking, sentences 2 and 4', ask: 'canAccess', facts: { ...opening, actor: 'coach', assigned: false, neededFor: [] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O3', asks: 'May another adviser look who stands in, without asking the client?', restsOn: 'verwerking, sentence 4', ask: 'canAccess', facts: { ...opening, actor: 'coach', assigned: false, neededFor: ['service', 'task', 'clientContract'] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O4', asks: 'May another adviser look for normal business alone?', restsOn: 'verwerking, sentence 4: either need', ask: 'canAccess', facts: { ...opening, actor: 'coach', assigned: false, neededFor: ['businessOperation', 'legitimateInterest', 'task'] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O5', asks: 'May the bookkeeper look because the business needs it?', restsOn: 'verwerking, sentence 2: advisers alone', ask: 'canAccess', facts: { ...opening, actor: 'administration', neededFor: ['businessOperation', 'legitimateInterest', 'task'] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O6', asks: 'Does a client see a file with nothing wrong in it?', restsOn: 'rechten; AVG 15', ask: 'assessRequest', facts: { ...asked, right: 'access', receivedOn: '2025-01-31' }, expect: { verdict: 'granted' } },
  { bureau, id: 'O7', asks: 'May a needed report go to UWV, the principal, without consent?', restsOn: 'verwerking, sentence 6; doel', ask: 'canDisclose', facts: toUwv, expect: { verdict: 'permitted' } },
  { bureau, id: 'O8', asks: 'May gossip go to the principal?', restsOn: 'verwerking, sentence 1', ask: 'canDisclose', facts: { ...toUwv, neededFor: [] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O9', asks: 'May a diagnosis go to the employer who pays, without consent?', restsOn: 'AVG 9', ask: 'canDisclose', facts: { ...toUwv, recipient: ['principal', 'employer'], data: 'medical' }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O9b', asks: 'And when the client is ill, and it is needed for the re-integration?', restsOn: 'legal facts 8.1: functional information at most', ask: 'canDisclose', facts: { ...toUwv, recipient: ['principal', 'employer'], data: 'medical', serviceForIllness: true, neededFor: ['purpose', 'legitimateInterest', 'illnessGuidance'] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O10', asks: 'May a hiring employer have what the placement needs, with express consent?', restsOn: 'verwerking, sentences 3 and 6', ask: 'canDisclose', facts: { ...toHiringEmployer, consent: [{ ...oralExpress, ...forPlacement }] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O11', asks: 'And without consent?', restsOn: 'verwerking, sentence 6, on top of 3', ask: 'canDisclose', facts: { ...toHiringEmployer, neededFor: ['placement', 'purpose', 'legitimateInterest'] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O12', asks: 'And with consent, but with no placement that needs it?', restsOn: 'verwerking, sentence 3', ask: 'canDisclose', facts: { ...toHiringEmployer, neededFor: ['purpose'], consent: [{ ...writtenExpress, ...forPlacement }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O13', asks: 'And with a written consent that is not express?', restsOn: 'verwerking, sentence 6', ask: 'canDisclose', facts: { ...toHiringEmployer, consent: [{ ...written, ...forPlacement }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O14', asks: 'May the client’s wife have reports, with an express oral consent?', restsOn: 'verwerking, sentence 6: no writing asked', ask: 'canDisclose', facts: { ...toFamily, consent: [oralExpress] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O14b', asks: 'And when nothing makes it necessary for the service?', restsOn: 'verwerking, sentence 6', ask: 'canDisclose', facts: { ...toFamily, neededFor: ['purpose'], consent: [oralExpress] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O15', asks: 'And with a consent that is clear but not express?', restsOn: 'verwerking, sentence 6', ask: 'canDisclose', facts: { ...toFamily, consent: [oral] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O16', asks: 'May the adviser tell the client’s wife on the phone, without consent?', restsOn: 'verwerking, sentence 6', ask: 'canDisclose', facts: { ...toFamily, channel: 'telephone' }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O17', asks: 'Do reports go to the court that orders them, against the client’s will?', restsOn: 'verwerking, sentence 6: a statute', ask: 'canDisclose', facts: { ...ordered, objected: 'inWriting' }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O18', asks: 'May the wife still have them the day after the consent was withdrawn?', restsOn: 'AVG 7(3)', ask: 'canDisclose', facts: { ...toFamily, consent: [{ ...writtenExpress, withdrawnOn: '2025-03-20' }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O18b', asks: 'And on the very day of the withdrawal?', restsOn: 'AVG 7(3)', ask: 'canDisclose', facts: { ...toFamily, consent: [{ ...writtenExpress, withdrawnOn: '2025-03-21' }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O19', asks: 'Is the signature at the start a consent for the wife?', restsOn: 'doel; AVG 7(2)', ask: 'canDisclose', facts: { ...toFamily, consent: [{ ...oral, qualities: ['written'] }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O20', asks: 'May a charity appeal go out on an express oral consent?', restsOn: 'verwerking: express and written', ask: 'canProcess', facts: { ...charity, consent: [{ ...oralExpress, ...forCharity }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O21', asks: 'And on an express written one?', restsOn: 'verwerking: express and written', ask: 'canProcess', facts: { ...charity, consent: [{ ...writtenExpress, ...forCharity }] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O22', asks: 'And when the client objected afterwards?', restsOn: 'verwerking: at any time', ask: 'canProcess', facts: { ...charity, objected: 'orally', consent: [{ ...writtenExpress, ...forCharity }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O23', asks: 'May the BSN be kept for plain coaching because the client signed for it?', restsOn: 'UAVG 46', ask: 'canProcess', facts: { ...intake, data: 'bsn', source: 'principal', consent: [{ ...writtenExpress, to: [], purposes: ['guidance'], data: ['bsn'] }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O24', asks: 'And where an act prescribes it?', restsOn: 'UAVG 46; gegevens', ask: 'canProcess', facts: { ...intake, data: 'bsn', source: 'principal', purpose: 'reintegration', statutoryDuty: 'bsnPrescribed', neededFor: ['statutoryDuty', 'purpose', 'service'] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O25', asks: 'May a limitation be noted at the intake of somebody who is ill?', restsOn: 'gegevens; UAVG 30(1)(b)', ask: 'canProcess', facts: { ...intake, data: 'functionalLimitations', purpose: 'reintegration', serviceForIllness: true, neededFor: ['illnessGuidance', 'purpose', 'service', 'legitimateInterest'] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O26', asks: 'And of somebody who wants another career, without explicit consent?', restsOn: 'AVG 9', ask: 'canProcess', facts: { ...intake, data: 'functionalLimitations' }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O29', asks: 'Access asked on 31 January 2025: until when?', restsOn: 'AVG 12(3)', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2025-01-31' }, expect: { answerBy: '2025-02-28' } },
  { bureau, id: 'O30', asks: 'Asked on 26 March 2025: the month ends on King’s Day, a Saturday', restsOn: 'Reg. 1182/71, 3(4)', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2025-03-26' }, expect: { answerBy: '2025-04-28' } },
  { bureau, id: 'O31', asks: 'Asked on 29 February 2024: the month ends on Good Friday', restsOn: 'Reg. 1182/71, 3(4)', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2024-02-29' }, expect: { answerBy: '2024-04-02' } },
  { bureau, id: 'O32', asks: 'Asked on 10 April 2024: the month ends on a bridge day', restsOn: 'Reg. 1182/71: no bridge days', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2024-04-10' }, expect: { answerBy: '2024-05-10' } },
  { bureau, id: 'O33', asks: 'Asked on 5 April 2025: the month ends on Liberation Day', restsOn: 'Reg. 1182/71, 3(4)', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2025-04-05' }, expect: { answerBy: '2025-05-06' } },
  { bureau, id: 'O34', asks: 'Asked on 1 December 2025: New Year’s Day, and then a bridge day', restsOn: 'Reg. 1182/71, 3(4)', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2025-12-01' }, expect: { answerBy: '2026-01-02' } },
  { bureau, id: 'O35', asks: 'Extended in time on the last day: until when?', restsOn: 'AVG 12(3): from receipt', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2025-01-31', extensionToldOn: '2025-02-28' }, expect: { answerBy: '2025-04-30' } },
  { bureau, id: 'O36', asks: 'And when the notice came three days too late?', restsOn: 'AVG 12(3)', ask: 'requestDueDate', facts: { ...asked, right: 'access', receivedOn: '2025-01-31', extensionToldOn: '2025-03-03' }, expect: { answerBy: '2025-02-28' } },
  { bureau, id: 'O37', asks: 'May a first copy cost money?', restsOn: 'AVG 15(3) against rechten', ask: 'canCharge', facts: { ...client, right: 'copy', receivedOn: '2025-01-31', furtherCopy: false, excessive: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O37b', asks: 'And a second one?', restsOn: 'AVG 15(3)', ask: 'canCharge', facts: { ...client, right: 'copy', receivedOn: '2025-01-31', furtherCopy: true, excessive: false }, expect: { verdict: 'permitted' } },
  { bureau, id: 'O37c', asks: 'And a correction?', restsOn: 'AVG 12(5)', ask: 'canCharge', facts: { ...client, right: 'rectification', receivedOn: '2025-01-31', excessive: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'O38', asks: 'What must a refusal hold?', restsOn: 'rechten; AVG 12(4)', ask: 'dutiesOn', facts: { ...client, event: 'refusal', right: 'erasure', happenedOn: '2025-03-03', receivedOn: '2025-02-10', asOf: '2025-03-03' }, expect: {} },
  { bureau, id: 'O39', asks: 'Refused on 29 March 2024: to court until when?', restsOn: 'UAVG 35; Atw', ask: 'appealDueDate', facts: { ...client, right: 'erasure', receivedOn: '2024-03-05', answer: 'refused', answeredOn: '2024-03-29', asOf: '2024-04-01' }, expect: { appealBy: '2024-05-13' } },
  { bureau, id: 'O40', asks: 'Refused on 20 November 2025?', restsOn: 'UAVG 35; Atw with bridge days', ask: 'appealDueDate', facts: { ...client, right: 'erasure', receivedOn: '2025-11-03', answer: 'refused', answeredOn: '2025-11-20', asOf: '2025-12-01' }, expect: { appealBy: '2026-01-05' } },
  { bureau, id: 'O41', asks: 'No answer at all to a request of 5 March 2024?', restsOn: 'UAVG 35(2)', ask: 'appealDueDate', facts: { ...client, right: 'erasure', receivedOn: '2024-03-05', answer: 'silence', asOf: '2024-09-01' }, expect: { appealBy: 'none' } },
  { bureau, id: 'O42', asks: 'The assignment ended on 29 February 2024: how long is the file kept?', restsOn: 'bewaren, sentence 1', ask: 'retentionStatus', facts: { ...keeping, serviceEndedOn: '2024-02-29', asOf: '2026-02-28' }, expect: { deadline: '2026-02-28', status: 'mayDelete' } },
  { bureau, id: 'O43', asks: 'And a day later?', restsOn: 'bewaren, sentence 1', ask: 'retentionStatus', facts: { ...keeping, serviceEndedOn: '2024-02-29', asOf: '2026-03-01' }, expect: { status: 'mustDelete' } },
  { bureau, id: 'O44', asks: 'Until when is an invoice of 2024 kept?', restsOn: 'AWR 52', ask: 'retentionStatus', facts: { ...keeping, record: 'invoice', serviceEndedOn: '2024-06-30', recordClosedOn: '2024-06-30', asOf: '2027-03-01' }, expect: { keepUntil: '2031-12-31', status: 'keep' } },
  { bureau, id: 'O45', asks: 'The client asks in 2027 that the invoice goes', restsOn: 'bewaren, sentence 3: the law opposes', ask: 'retentionStatus', facts: { ...keeping, record: 'invoice', serviceEndedOn: '2024-06-30', recordClosedOn: '2024-06-30', erasureAskedOn: '2027-03-01', erasureGranted: 'yes', asOf: '2027-06-01' }, expect: { status: 'keep' } },
  { bureau, id: 'O46', asks: 'And after seven years, though the house wants ten?', restsOn: 'bewaren, sentence 3: the law opposes no longer', ask: 'retentionStatus', facts: { ...keeping, record: 'invoice', serviceEndedOn: '2024-06-30', recordClosedOn: '2024-06-30', erasureAskedOn: '2032-01-02', erasureGranted: 'yes', asOf: '2032-06-01' }, expect: { status: 'mustDelete' } },
  { bureau, id: 'O46b', asks: 'Is that request granted?', restsOn: 'bewaren, sentence 3', ask: 'assessRequest', facts: { ...asked, right: 'erasure', receivedOn: '2032-01-02', erasureReason: 'none', records: [{ ...client, record: 'invoice', carrier: 'digital', legalHold: false, serviceEndedOn: '2024-06-30', recordClosedOn: '2024-06-30' }] }, expect: { verdict: 'granted' } },
  { bureau, id: 'O45b', asks: 'And the request of 2027?', restsOn: 'bewaren, sentence 3', ask: 'assessRequest', facts: { ...asked, right: 'erasure', receivedOn: '2027-03-01', erasureReason: 'none', records: [{ ...client, record: 'invoice', carrier: 'digital', legalHold: false, serviceEndedOn: '2024-06-30', recordClosedOn: '2024-06-30' }] }, expect: { verdict: 'refused' } },
  { bureau, id: 'O47', asks: 'May the client have a correct and relevant file removed?', restsOn: 'bewaren, sentence 3, has no condition', ask: 'assessRequest', facts: { ...asked, right: 'erasure', receivedOn: '2024-12-30', erasureReason: 'none', records: [{ ...client, record: 'clientFile', carrier: 'digital', legalHold: false, serviceEndedOn: '2024-06-30' }] }, expect: { verdict: 'granted', answerBy: '2025-01-30' } },
  { bureau, id: 'O48', asks: 'The client finds the adviser’s judgement wrong: is it rectified?', restsOn: 'gegevens: the judgement is the adviser’s; AVG 16', ask: 'assessRequest', facts: { ...asked, right: 'rectification', receivedOn: '2025-01-31', defect: 'opinion' }, expect: { verdict: 'refused' } },
  { bureau, id: 'O50', asks: 'May the adviser read a file in 2001 on this text?', restsOn: 'the text is of later date', ask: 'canAccess', facts: { ...opening, asOf: '2001-10-01', actor: 'coach', assigned: true }, expect: { regulation: 'silent' } },
];
