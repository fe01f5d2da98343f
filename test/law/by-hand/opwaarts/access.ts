import { opening, writtenExpress } from '../everyday.ts';
import type { HandCase } from '../hand-case.ts';

const bureau = 'opwaarts';

/** Who may open a file. */
export const access: readonly HandCase[] = [
  {
    bureau,
    id: 'O1',
    asks: 'May the adviser of this client read the file?',
    restsOn: 'verwerking, sentence 2',
    ask: 'canAccess',
    facts: { ...opening, actor: 'coach', assigned: true },
    expect: { verdict: 'permitted' },
  },
  {
    bureau,
    id: 'O2',
    asks: 'May another adviser look out of curiosity?',
    restsOn: 'verwerking, sentences 2 and 4',
    ask: 'canAccess',
    facts: { ...opening, actor: 'coach', assigned: false, neededFor: [] },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'O3',
    asks: 'May another adviser look who stands in, without asking the client?',
    restsOn: 'verwerking, sentence 4',
    ask: 'canAccess',
    facts: { ...opening, actor: 'coach', assigned: false, neededFor: ['service', 'task', 'clientContract'] },
    expect: { verdict: 'permitted' },
  },
  {
    bureau,
    id: 'O4',
    asks: 'May another adviser look for normal business alone?',
    restsOn: 'verwerking, sentence 4: either need',
    ask: 'canAccess',
    facts: {
      ...opening,
      actor: 'coach',
      assigned: false,
      neededFor: ['businessOperation', 'legitimateInterest', 'task'],
    },
    expect: { verdict: 'permitted' },
  },
  {
    bureau,
    id: 'O5',
    asks: 'May the bookkeeper look because the business needs it?',
    restsOn: 'verwerking, sentence 2: advisers alone',
    ask: 'canAccess',
    facts: {
      ...opening,
      actor: 'administration',
      neededFor: ['businessOperation', 'legitimateInterest', 'task'],
    },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'H27',
    asks: 'A stranger looks in the file, with the client’s consent',
    restsOn: 'verwerking, sentence 2',
    ask: 'canAccess',
    facts: {
      ...opening,
      actor: 'outsider',
      neededFor: [],
      consent: [{ ...writtenExpress, to: ['outsider'], purposes: ['guidance'] }],
    },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'H28',
    asks: 'The hosting firm looks in the file',
    restsOn: 'verwerking, sentence 2',
    ask: 'canAccess',
    facts: {
      ...opening,
      actor: 'processorStaff',
      neededFor: ['task', 'businessOperation', 'legitimateInterest'],
    },
    expect: { verdict: 'forbidden' },
  },
  {
    bureau,
    id: 'H35',
    asks: 'A coach of Opwaarts who keeps no secret reads limitations of an ill client',
    restsOn: 'UAVG 30(4)',
    ask: 'canAccess',
    facts: {
      ...opening,
      actor: 'coach',
      assigned: true,
      data: 'functionalLimitations',
      purpose: 'reintegration',
      serviceForIllness: true,
      boundToSecrecy: false,
      neededFor: ['task', 'service', 'illnessGuidance', 'legitimateInterest'],
    },
    expect: { verdict: 'forbidden' },
  },
];
