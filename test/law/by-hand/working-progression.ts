import { client, handing, keeping, opening, oral, oralExpress, ordered, requesting, using, writtenExpress } from './everyday.ts';
import type { HandCase } from './hand-case.ts';

const bureau = 'working-progression';

const told = { ...handing, disproportionateHarm: false, competentBody: true, recentData: true } as const;
const opened = { ...opening, partnerAgreed: true, onTheSpot: true, fileRunning: true, forMaintenance: false, authorised: true, secrecyDeclared: true } as const;
const used = { ...using, wantedByClient: true, givenWithAgreement: true, weightyReason: false, disproportionateHarm: false } as const;
const toEmployer = { ...told, recipient: 'employer', purpose: 'reintegration', neededFor: ['service', 'purpose', 'legitimateInterest'] } as const;
const contacts = { ...told, recipient: 'otherThirdParty', purpose: 'jobRetention', data: ['name', 'address', 'phone'], neededFor: ['legitimateInterest', 'purpose'] } as const;
const subsidy = { ...told, recipient: 'subsidyBody', purpose: 'subsidy', neededFor: ['purpose', 'legitimateInterest'] } as const;
const research = { ...used, purpose: 'research', data: 'careerHistory', neededFor: ['research', 'purpose', 'legitimateInterest'], researchSafeguards: true, researchInPublicInterest: true, consentCannotBeAsked: false } as const;
const forResearch = { to: [], purposes: ['research'], data: ['careerHistory'] } as const;
const health = { ...used, purpose: 'reintegration', data: 'functionalLimitations', serviceForIllness: true, neededFor: ['illnessGuidance', 'service', 'purpose', 'clientContract', 'legitimateInterest'] } as const;

export const workingProgressionCases: readonly HandCase[] = [
  { bureau, id: 'P1', asks: 'May the responsible coach open the file?', restsOn: '2.7', ask: 'canAccess', facts: { ...opened, actor: 'coach', assigned: true, partnerAgreed: false }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P1b', asks: 'And without an authorisation by the administrator?', restsOn: '2.7, sentence 5', ask: 'canAccess', facts: { ...opened, actor: 'coach', assigned: true, authorised: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P2', asks: 'May a colleague, agreed by a partner, on the spot, in a running file?', restsOn: '2.7', ask: 'canAccess', facts: { ...opened, actor: 'coach' }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P3', asks: 'And in a closed file?', restsOn: '2.7', ask: 'canAccess', facts: { ...opened, actor: 'coach', fileRunning: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P4', asks: 'And from home?', restsOn: '2.7: on the spot', ask: 'canAccess', facts: { ...opened, actor: 'coach', onTheSpot: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P5', asks: 'And without the agreement?', restsOn: '2.7', ask: 'canAccess', facts: { ...opened, actor: 'coach', partnerAgreed: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P6', asks: 'May a supplier for maintenance?', restsOn: '2.7', ask: 'canAccess', facts: { ...opened, actor: 'supplier', partnerAgreed: false, forMaintenance: true, neededFor: ['task', 'businessOperation', 'legitimateInterest'] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P7', asks: 'And one who is not bound to secrecy?', restsOn: '2.7', ask: 'canAccess', facts: { ...opened, actor: 'supplier', partnerAgreed: false, forMaintenance: true, boundToSecrecy: false, neededFor: ['task', 'businessOperation', 'legitimateInterest'] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P8', asks: 'And out of interest?', restsOn: '2.7: for maintenance', ask: 'canAccess', facts: { ...opened, actor: 'supplier', partnerAgreed: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P9', asks: 'May the employer have a needed report without consent?', restsOn: '2.6.1', ask: 'canDisclose', facts: toEmployer, expect: { regulation: 'permitted' } },
  { bureau, id: 'P10', asks: 'And a diagnosis?', restsOn: 'AVG 9', ask: 'canDisclose', facts: { ...toEmployer, data: 'medical', serviceForIllness: true, neededFor: ['service', 'purpose', 'legitimateInterest', 'illnessGuidance'] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P11', asks: 'May the client’s wife be told on the phone, with consent?', restsOn: '2.7, sentence 3', ask: 'canDisclose', facts: { ...told, recipient: 'family', purpose: 'other', channel: 'telephone', consent: [writtenExpress] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P39', asks: 'And by letter?', restsOn: '2.6.1 item 1', ask: 'canDisclose', facts: { ...told, recipient: 'family', purpose: 'other', consent: [writtenExpress] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P12', asks: 'May the principal be told on the phone?', restsOn: '2.7, sentence 3', ask: 'canDisclose', facts: { ...toEmployer, recipient: 'principal', channel: 'telephone' }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P13', asks: 'May names and addresses go to a stranger, when nobody objected and the law has a ground?', restsOn: '2.6.5', ask: 'canDisclose', facts: contacts, expect: { regulation: 'permitted' } },
  { bureau, id: 'P13b', asks: 'And when no ground of the AVG is there?', restsOn: 'AVG 6: opting out is no ground', ask: 'canDisclose', facts: { ...contacts, neededFor: [] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P14', asks: 'And after an objection in writing?', restsOn: '2.6.5', ask: 'canDisclose', facts: { ...contacts, objected: 'inWriting' }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P15', asks: 'And after one by word of mouth?', restsOn: 'AVG 21', ask: 'canDisclose', facts: { ...contacts, objected: 'orally' }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P16', asks: 'And with the date of birth?', restsOn: '2.6.5: contact data alone', ask: 'canDisclose', facts: { ...contacts, compatible: false, data: ['name', 'birthDate'] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P17', asks: 'May recent data go to a competent body for a subsidy?', restsOn: '2.6.2', ask: 'canDisclose', facts: subsidy, expect: { verdict: 'permitted' } },
  { bureau, id: 'P17b', asks: 'And to a body that is not competent?', restsOn: '2.6.2', ask: 'canDisclose', facts: { ...subsidy, competentBody: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P17c', asks: 'And old data?', restsOn: '2.6.2', ask: 'canDisclose', facts: { ...subsidy, recentData: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P18', asks: 'May limitations be recorded of somebody who is ill?', restsOn: '2.6.3', ask: 'canProcess', facts: health, expect: { verdict: 'permitted' } },
  { bureau, id: 'P18b', asks: 'And of somebody who is not?', restsOn: '2.6.3; AVG 9', ask: 'canProcess', facts: { ...health, serviceForIllness: false, neededFor: ['service', 'purpose', 'clientContract'] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P19', asks: 'Research with express consent?', restsOn: '2.6.4', ask: 'canProcess', facts: { ...research, consent: [{ ...oralExpress, ...forResearch }] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P19b', asks: 'And without?', restsOn: '2.6.4', ask: 'canProcess', facts: research, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P19c', asks: 'And with, when it harms out of proportion?', restsOn: '2.6.4', ask: 'canProcess', facts: { ...research, disproportionateHarm: true, consent: [{ ...oralExpress, ...forResearch }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P21', asks: 'May the emergency services hear what averts a serious danger to the client’s health?', restsOn: '2.6.1 item 4', ask: 'canDisclose', facts: { ...told, recipient: 'emergencyServices', purpose: 'emergency', data: 'address', emergency: 'healthDanger' }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P22', asks: 'And the court that orders it?', restsOn: '2.6.1 item 5', ask: 'canDisclose', facts: { ...ordered, disproportionateHarm: false, competentBody: false, recentData: true }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P22b', asks: 'And by telephone?', restsOn: '2.7 against a court order', ask: 'canDisclose', facts: { ...ordered, disproportionateHarm: false, competentBody: false, recentData: true, channel: 'telephone' }, expect: {} },
  { bureau, id: 'P23', asks: 'May the data be linked with another register, with consent?', restsOn: '2.8', ask: 'canProcess', facts: { ...used, data: 'careerHistory', combinedWith: 'otherRegister', consent: [{ ...writtenExpress, to: [], purposes: ['guidance'], data: ['careerHistory'] }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P24', asks: 'May data on a former spouse be kept that the guidance needs?', restsOn: '2.3', ask: 'canProcess', facts: { ...used, data: 'family', neededFor: ['service', 'purpose', 'clientContract', 'legitimateInterest'] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P24b', asks: 'And those that nobody needs?', restsOn: '2.3', ask: 'canProcess', facts: { ...used, data: 'family', neededFor: [] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P25', asks: 'May data be used that came from a stranger?', restsOn: '2.4', ask: 'canProcess', facts: { ...used, data: 'careerHistory', source: 'otherThirdParty' }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P25b', asks: 'And from the network, without the client’s agreement?', restsOn: '2.4', ask: 'canProcess', facts: { ...used, data: 'careerHistory', source: 'network', givenWithAgreement: false }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P27', asks: 'Access asked on 21 March 2025', restsOn: '2.9: four weeks, not moved', ask: 'requestDueDate', facts: { ...requesting, right: 'access', receivedOn: '2025-03-21' }, expect: { answerBy: '2025-04-18' } },
  { bureau, id: 'P27b', asks: 'Access asked on 7 April 2025', restsOn: '2.9', ask: 'requestDueDate', facts: { ...requesting, right: 'access', receivedOn: '2025-04-07' }, expect: { answerBy: '2025-05-05' } },
  { bureau, id: 'P28', asks: 'Access asked on 31 March 2017', restsOn: '2.9 restates Wbp 35', ask: 'requestDueDate', facts: { ...requesting, right: 'access', receivedOn: '2017-03-31' }, expect: { answerBy: '2017-05-01' } },
  { bureau, id: 'P29', asks: 'Access refused on 15 April 2022: to court until when?', restsOn: 'UAVG 35, wider than 2.10', ask: 'appealDueDate', facts: { ...client, right: 'access', receivedOn: '2022-03-28', answer: 'refused', answeredOn: '2022-04-15', asOf: '2022-05-02' }, expect: { appealBy: '2022-05-30' } },
  { bureau, id: 'P30', asks: 'No answer to a correction?', restsOn: 'UAVG 35(2)', ask: 'appealDueDate', facts: { ...client, right: 'rectification', receivedOn: '2024-03-05', answer: 'silence', asOf: '2024-09-01' }, expect: { appealBy: 'none' } },
  { bureau, id: 'P31', asks: 'A digital file that ended on 29 February 2024', restsOn: '2.5', ask: 'retentionStatus', facts: { ...keeping, serviceEndedOn: '2024-02-29', asOf: '2026-03-01' }, expect: { deadline: '2026-02-28', status: 'mustDelete' } },
  { bureau, id: 'P32', asks: 'And on paper, while it is still needed?', restsOn: '2.5: no number for paper', ask: 'retentionStatus', facts: { ...keeping, kept: 'paperFile', carrier: 'paper', serviceEndedOn: '2024-02-29', asOf: '2026-03-01' }, expect: { status: 'mayDelete' } },
  { bureau, id: 'P33', asks: 'A digital invoice of 2022', restsOn: 'AWR 52 above 2.5', ask: 'retentionStatus', facts: { ...keeping, record: 'invoice', serviceEndedOn: '2022-06-30', recordClosedOn: '2022-06-30' }, expect: { keepUntil: '2029-12-31', status: 'keep' } },
  { bureau, id: 'P34', asks: 'Is a removal granted without any ground?', restsOn: '2.9 has no criteria; AVG 17', ask: 'assessRequest', facts: { ...requesting, right: 'erasure', defect: 'none', erasureReason: 'none', receivedOn: '2025-03-21', records: [{ ...client, record: 'clientFile', carrier: 'digital', legalHold: false, serviceEndedOn: '2024-06-30', purposeEndedOn: 'notApplicable' }] }, expect: { verdict: 'refused', answerBy: '2025-04-18' } },
  { bureau, id: 'P35', asks: 'Does the consent of the legal representative count?', restsOn: '2.6.1 item 1; UAVG 5', ask: 'canDisclose', facts: { ...told, clientStatus: 'incapable', recipient: 'family', purpose: 'other', consent: [{ ...oral, by: 'representative' }] }, expect: { verdict: 'permitted' } },
  { bureau, id: 'P36', asks: 'Does a consent that is not unambiguous?', restsOn: '2.6.1 item 1', ask: 'canDisclose', facts: { ...told, recipient: 'family', purpose: 'other', consent: [{ ...oral, qualities: ['free', 'specific', 'informed', 'express', 'written'] }] }, expect: { verdict: 'forbidden' } },
  { bureau, id: 'P37', asks: 'What must staff do who come across data?', restsOn: '2.1', ask: 'dutiesOn', facts: { ...client, event: 'access', actor: 'hiredStaff', asOf: '2025-03-03' }, expect: {} },
  { bureau, id: 'P26', asks: 'Data are recorded that the client could not expect', restsOn: 'preamble', ask: 'dutiesOn', facts: { ...client, event: 'collection', expectedByClient: false, asOf: '2025-03-03' }, expect: {} },
];
