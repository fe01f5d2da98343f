import { categories } from './categories.ts';

/**
 * Columns have the names of the facts that they hold, so that a row can be handed to the library as it is.
 *
 * Days are text, `YYYY-MM-DD`: a driver that makes instants of them would bring in a time zone. For the day of an event NULL says that it is not known, and
 * `notApplicable` that it has not happened; the law tells the two apart, so the table must.
 */
export const schema = `
create domain day as text check (value ~ '^\\d{4}-\\d{2}-\\d{2}$');
create domain "eventDay" as text check (value = 'notApplicable' or value ~ '^\\d{4}-\\d{2}-\\d{2}$');
create domain withdrawal as text check (value = 'never' or value ~ '^\\d{4}-\\d{2}-\\d{2}$');

create table people (
  id text primary key, name text not null, role text not null,
  declared boolean, authorised boolean, "boundToSecrecy" boolean);

create table cases (
  id text primary key, client text not null references people, coach text not null references people,
  "clientStatus" text not null, "serviceForIllness" boolean, objected text, "serviceEndedOn" "eventDay");

create table consents (
  id text primary key, "caseId" text not null references cases, "by" text not null,
  "to" text[] not null, purposes text[] not null, data text[] not null, qualities text[] not null,
  "givenOn" day not null, "withdrawnOn" withdrawal not null);

create table records (
  id text primary key, "caseId" text not null references cases,
  record text not null, carrier text not null, document text not null,
  "recordClosedOn" "eventDay", "purposeEndedOn" "eventDay",
  "erasureAskedOn" "eventDay", "erasureGranted" text, "legalHold" boolean,
  removed text, "removedOn" day,
  ${categories.map((category) => `"${category}" text`).join(', ')});

create table requests (
  id text primary key, "caseId" text not null references cases,
  "right" text not null, "receivedOn" day not null, "requestForm" text, "askedBy" text,
  "identityDoubted" boolean, "priorAccess" boolean, defect text, "erasureReason" text, "extensionToldOn" day,
  "answerBy" day, "doBy" day, "answeredOn" day, outcome text);

create table disclosures (
  id serial primary key, "caseId" text not null references cases, "on" day not null,
  recipient text not null, purpose text not null, categories text[] not null);

create table tasks (
  "caseId" text not null references cases, occasion text not null, clause text not null, act text not null,
  what text not null, "by" text not null, toward text not null, "lastDay" day, certain boolean not null, "doneOn" day,
  primary key ("caseId", occasion, clause, act));

create table audit (
  id serial primary key, "on" day not null, "caseId" text not null, who text not null,
  question text not null, outcome text not null, receipt text not null);
`;
