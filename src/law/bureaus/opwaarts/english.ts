import type { English } from '../../../language/index.ts';

/** The same clauses in English, by their numbers. */
export const english: English = {
  'algemeen.1': { summary: 'active in coaching and career advice', reason: 'describes the field of work' },
  'algemeen.2': {
    summary: 'aim: to have clients in a programme take (more) part in work again',
    taken: 'for who is in a programme; a follow-up for who has finished falls under algemeen.4',
    rejected: 'for who is no longer a client as well',
  },
  'algemeen.3': {
    summary: 'makes and delivers activities and products to that end',
    reason: 'describes the activities that algemeen.4 and verwerking.1 mean',
  },
  'algemeen.4': {
    summary: 'records client data for those activities',
    taken: 'activities are the services of algemeen.3, as far as needed (verwerking.1)',
    rejected: 'any use that the bureau calls an activity',
  },
  'doel.1': {
    summary: 'tells clients which data, why, what happens to them and which rights they have',
    reason: 'announcement',
  },
  'doel.2': {
    summary: 'at the start the client gets a privacy statement to sign',
    taken: 'the duty is to offer; signing is no consent, and refusing has no effect',
    rejected: 'a signature is consent to what the statement says',
  },
  'doel.3': {
    summary: 'the same signature confirms receipt of the regulation',
    taken: 'who has receipt signed for, hands over the text',
    rejected: 'the client must sign, even without the text',
  },
  'gegevens.1': 'uses what a principal supplies at the start',
  'gegevens.2': {
    summary:
      'among others name, address, sex, date of birth, BSN, phone, nationality, benefit, education and experience',
    taken: 'examples; on other data the list is silent, and a BSN takes a statute',
    rejected: 'a full list, which is itself a ground for the BSN',
  },
  'gegevens.3': {
    summary: 'supplied data are confidential and follow the Wbp and the SUWI act',
    taken: 'literally only what the principal supplies; AVG and UAVG took the place of the Wbp',
    rejected: 'all data, and the Wbp still counts',
  },
  'gegevens.4': {
    summary: 'uses what the intake talk brings up and may matter for taking part in work',
    taken: 'it must be able to matter; special data only as far as gegevens.5 names them',
    rejected: 'whatever comes up',
  },
  'gegevens.5': {
    summary: 'among these (medical) limitations and work preferences',
    taken: 'limitations, no diagnosis; a statute must open them besides (uavg:30.1.b)',
    rejected: 'all medical data, on the ground of this sentence',
  },
  'gegevens.6': 'during the programme a plan of action joins the file',
  'gegevens.7': {
    summary: 'the plan holds activities and products used and their results',
    reason: 'definition',
  },
  'gegevens.8': {
    summary: 'the adviser judges the results',
    reason: 'a task inside the bureau; an opinion is no incorrect datum in the sense of rechten.3',
  },
  'gegevens.9': {
    summary: 'the judgement rests among others on talks, references from third parties and own observation',
    taken: 'taking up a reference leaves no room to tell the referee anything (verwerking.6)',
    rejected: 'the referee may be told what that takes',
  },
  'doel-verwerking.1':
    'needed for the administration of products, with reporting and accounting to the principal',
  'doel-verwerking.2': {
    summary: 'three further purposes',
    taken:
      'closed, together with algemeen.2 and .4, doel-verwerking.1 and verwerking.10; what a statute prescribes falls outside',
    rejected: 'a list of examples',
  },
  'doel-verwerking.2a': {
    summary: 'customer contact',
    taken: 'contact about the service, no promotion (verwerking.10)',
    rejected: 'offers and newsletters as well',
  },
  'doel-verwerking.2b': 'quotes, invoices and collection',
  'doel-verwerking.2c': 'handling questions and complaints',
  'verwerking.1': {
    summary: 'only as far as needed for the best performance of activities and products',
    taken: 'needed for the service or for one of the stated purposes; handy is not needed',
    rejected: 'what makes the service better will do',
  },
  'verwerking.2': {
    summary: 'at first only the assigned adviser may view and edit',
    taken: 'closed within the bureau: no administration, management or IT; the client has rights of his own',
    rejected: 'who else works there is not settled',
  },
  'verwerking.3': {
    summary: 'an employer only gets data that are needed for a placement',
    taken:
      'a demand beside verwerking.6; an employer who is the principal gets administration, reporting and invoices without it',
    rejected: 'placement takes the place of express consent',
  },
  'verwerking.4': {
    summary: 'other advisers if the service or normal business operation needs it',
    taken: 'advisers only',
    rejected: 'any member of staff',
  },
  'verwerking.5': 'advisers with access keep secrecy',
  'verwerking.6': {
    summary: 'not to third parties, principals excepted, save with express consent or under a statute',
    taken:
      'to the principal without consent, but only what is needed (verwerking.1); express need not be written',
    rejected: 'the principal may have anything',
  },
  'verwerking.7': { summary: 'names the Wbp', reason: 'a stray mention without a rule' },
  'verwerking.8': {
    summary: 'the client is told that data are processed',
    taken: 'at intake (avg:13)',
    rejected: 'at a time of the bureau’s choice',
  },
  'verwerking.9': {
    summary: 'third parties that get data are bound to secrecy too',
    taken: 'every recipient, the principal included, save those who receive under a statute',
    rejected: 'only recipients who are no principal',
  },
  'verwerking.10': {
    summary: 'commercial or charitable use only with express written consent',
    taken: 'a newsletter and acquisition are commercial use as well',
    rejected: 'only sale, or offers of others',
  },
  'verwerking.11': {
    summary: 'the client can object to that at any time',
    taken: 'without weighing, in any form, also after earlier consent',
    rejected: 'the bureau weighs the objection',
  },
  'bewaren.1': {
    summary: 'all that leads back to the client goes two years after the assignment',
    taken: 'the end of the assignment is that of the service to this client',
    rejected: 'the end of the contract with the principal',
  },
  'bewaren.2': {
    summary: 'what a statute has kept stays ten years',
    taken: 'ten years from the end of the assignment is its own term; the law mostly asks seven',
    rejected: 'the law prescribes ten years, counted from the record',
  },
  'bewaren.3': {
    summary: 'otherwise if the client asks for earlier removal and no statute opposes it',
    taken: 'counts for two and for ten years; after the statutory term the law opposes no longer',
    rejected: 'counts for the ten years only',
  },
  'bewaren.4': {
    summary: 'what a statute has kept longer goes only after that longer term',
    reason: 'the statutory terms stand above every ceiling of this regulation already',
  },
  'bewaren.5': { summary: 'administration as an example', reason: 'example; the term stands in bewaren.6' },
  'bewaren.6': {
    summary: 'administrative records stay ten years',
    taken: 'bewaren.3 counts here too',
    rejected: 'ten years, even if the client asks for removal',
  },
  'rechten.1': {
    summary: 'questions about data go to the adviser',
    taken: 'questions on what is processed',
    rejected: 'requests as well; those go to the contact person (rechten.3)',
  },
  'rechten.2': 'who watches over privacy tries to mediate on meaning and application',
  'rechten.3': {
    summary:
      'requests for access, and to improve, supplement, remove or shield what is wrong or irrelevant, go to the contact person',
    taken:
      'the defect is no condition for access; incomplete counts as wrong; who the contact person is the text does not say',
    rejected: 'access only to what is wrong or irrelevant',
  },
  'rechten.4': {
    summary: 'granted in principle, unless protection of the client or of others opposes it',
    taken: 'unless refusing is needed, and then only as far as that protection reaches',
    rejected: 'as written: unless granting is needed',
  },
  'rechten.5': 'a refusal is explained in writing',
  'rechten.6': {
    summary: 'a fee may be charged for supplying requested data',
    taken: 'for supplying only; correction, removal and objection are free',
    rejected: 'for any request',
  },
  'klachten.1': { summary: 'on complaints', reason: 'introduction' },
  'klachten.2': 'complaints about compliance or anything else go to Opwaarts',
  'klachten.3': 'handled under the complaints rules',
  'klachten.4': 'those complaints rules can be had from the adviser',
};
