import type { Example } from '../../../example.ts';
import { today } from './ordinary-cases.ts';

const onDay = { asOf: today, happenedOn: today, kept: 'digital' } as const;

/** What has to be done, and when it comes up. */
export const duties: readonly Example[] = [
  {
    clause: 'clientrechten.2',
    shows: 'bij aanmelding hoort de cliënt waarvoor zijn gegevens dienen',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'intake' },
    expect: { duties: ['tellGuidanceOnly'] },
  },
  {
    clause: 'clientrechten.2',
    shows: 'bij een consult hoeft dat niet opnieuw',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'consult' },
    expect: { noDuties: ['tellGuidanceOnly'] },
  },
  {
    clause: 'dossier.1a',
    shows: 'het dossier staat digitaal, altijd',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'always' },
    expect: { duties: ['keepFileDigitally'] },
  },
  {
    clause: 'dossier.1a',
    shows: 'een consult brengt daar niets bij',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'consult' },
    expect: { noDuties: ['keepFileDigitally'] },
  },
  {
    clause: 'communicatie.4',
    shows: 'berichten staan steeds op beveiligde servers',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'always' },
    expect: { duties: ['storeMessagesOnSecuredServers'] },
  },
  {
    clause: 'communicatie.4',
    shows: 'een weigering brengt daar niets bij',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'refusal' },
    expect: { noDuties: ['storeMessagesOnSecuredServers'] },
  },
  {
    clause: 'plan.2',
    shows: 'een offerte of rapport gaat eerst in concept naar de cliënt',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'planning' },
    expect: { duties: ['presentDraft'] },
  },
  {
    clause: 'plan.2',
    shows: 'een consult vraagt geen concept',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'consult' },
    expect: { noDuties: ['presentDraft'] },
  },
  {
    clause: 'bijzonder.3',
    shows: 'wie een BSN vastlegt, zegt dat',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'bsnRecorded' },
    expect: { duties: ['tellBsnRecorded'] },
  },
  {
    clause: 'bijzonder.3',
    shows: 'een gewone intake vraagt dat niet',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'intake' },
    expect: { noDuties: ['tellBsnRecorded'] },
  },
  {
    clause: 'bekendmaking.1',
    shows: 'de map bij de start verwijst naar het reglement',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'intake' },
    expect: { duties: ['referInFolder'] },
  },
  {
    clause: 'bekendmaking.1',
    shows: 'aan het einde hoeft dat niet',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'endOfService' },
    expect: { noDuties: ['referInFolder'] },
  },
  {
    clause: 'bekendmaking.2',
    shows: 'de tekst staat op de website',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'always' },
    expect: { duties: ['publishOnWebsite'] },
  },
  {
    clause: 'bekendmaking.2',
    shows: 'een verzoek om het reglement is daarvoor niet nodig',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'regulationAsked' },
    expect: { noDuties: ['publishOnWebsite'] },
  },
  {
    clause: 'bekendmaking.3',
    shows: 'wie erom vraagt, krijgt papier',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'regulationAsked' },
    expect: { duties: ['givePaperVersion'] },
  },
  {
    clause: 'bekendmaking.3',
    shows: 'bij de intake hoeft dat niet',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'intake' },
    expect: { noDuties: ['givePaperVersion'] },
  },
  {
    clause: 'dossier.2',
    shows: 'wat digitaal staat, zit achter een wachtwoord',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'always' },
    expect: { duties: ['protectByPassword'] },
  },
  {
    clause: 'dossier.2',
    shows: 'papier heeft geen wachtwoord',
    ask: 'dutiesOn',
    facts: { ...onDay, event: 'always', kept: 'paperFile' },
    expect: { noDuties: ['protectByPassword'] },
  },
];
