import { core } from 'reglement/bureaus';
import { z } from 'zod';
import { categories } from './categories.ts';

/** One name out of a closed list of the vocabulary. */
const oneOf = <V extends object>({ values }: { readonly values: V }) =>
  z.custom<keyof V & string>((value) => typeof value === 'string' && Object.hasOwn(values, value));

/** NULL says that it is not known. The library is told so by leaving it out. */
const known = <T extends z.ZodType>(schema: T) => schema.nullable().transform((value) => value ?? undefined);

const { facts } = core;

/** Everyone who opens files, and the clients. `declared`: signed what this bureau has its people sign. */
export const person = z.object({
  id: z.string(),
  name: z.string(),
  role: oneOf(facts.actor),
  declared: known(z.boolean()),
  authorised: known(z.boolean()),
  boundToSecrecy: known(z.boolean()),
});
export type Person = z.infer<typeof person>;

export const matter = z.object({
  id: z.string(),
  client: z.string(),
  coach: z.string(),
  clientStatus: oneOf(facts.clientStatus),
  serviceForIllness: known(z.boolean()),
  objected: known(oneOf(facts.objected)),
  serviceEndedOn: known(z.string()),
});
/** One case of one client. */
export type Matter = z.infer<typeof matter>;

export const consent = z.object({
  by: z.enum(['client', 'representative']),
  to: z.array(oneOf(facts.recipient)),
  purposes: z.array(oneOf(facts.purpose)),
  data: z.array(oneOf(facts.data)),
  qualities: z.array(z.enum(['free', 'specific', 'informed', 'unambiguous', 'express', 'written'])),
  givenOn: z.string(),
  withdrawnOn: z.string(),
});

/** What is known of a record besides its contents. */
export const kept = z.object({
  id: z.string(),
  caseId: z.string(),
  record: oneOf(facts.record),
  carrier: oneOf(facts.carrier),
  recordClosedOn: known(z.string()),
  purposeEndedOn: known(z.string()),
  erasureAskedOn: known(z.string()),
  erasureGranted: known(oneOf(facts.erasureGranted)),
  legalHold: known(z.boolean()),
});
export type Kept = z.infer<typeof kept>;

/** A record with those of its columns that were selected. */
export const shown = z.object({
  id: z.string(),
  record: oneOf(facts.record),
  document: oneOf(facts.document),
  columns: z.partialRecord(z.enum(categories), z.string().nullable()),
});
export type Shown = z.infer<typeof shown>;

export const request = z.object({
  id: z.string(),
  caseId: z.string(),
  right: oneOf(facts.right),
  receivedOn: z.string(),
  requestForm: known(oneOf(facts.requestForm)),
  askedBy: known(oneOf(facts.askedBy)),
  identityDoubted: known(z.boolean()),
  priorAccess: known(z.boolean()),
  defect: known(oneOf(facts.defect)),
  erasureReason: known(oneOf(facts.erasureReason)),
  extensionToldOn: known(z.string()),
  answerBy: known(z.string()),
  doBy: known(z.string()),
  answeredOn: known(z.string()),
  outcome: known(z.string()),
});
export type Request = z.infer<typeof request>;

export const task = z.object({
  caseId: z.string(),
  occasion: z.string(),
  clause: z.string(),
  act: z.string(),
  what: z.string(),
  by: z.string(),
  toward: z.string(),
  lastDay: known(z.string()),
  certain: z.boolean(),
  doneOn: known(z.string()),
});
export type Task = z.infer<typeof task>;
