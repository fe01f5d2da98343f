import type { Consent } from '../../facts/index.ts';
import type { StatedFacts } from '../cases/satisfying.ts';

/** The questions of permission that are put about a dossier. */
export type DossierTopic = 'access' | 'disclosure' | 'processing';

/** A consent as it is given: from which day it stands, and until when, its history tells. */
export type ConsentGiven = Omit<Consent, 'givenOn' | 'withdrawnOn'>;

/**
 * Something that happens to a dossier. A number is a place in the list that it speaks of: of `consents`, of `requests`, of `records`.
 */
export type Happening =
  | { readonly what: 'intake' }
  | { readonly what: 'consent'; readonly consent: ConsentGiven }
  | { readonly what: 'withdrawal'; readonly consent: number }
  /** May this be done? `unknown`: those of the facts that the host does not know yet. */
  | {
      readonly what: 'question';
      readonly topic: DossierTopic;
      readonly facts: StatedFacts;
      readonly unknown: readonly string[];
    }
  | { readonly what: 'request'; readonly facts: StatedFacts }
  /** The client is told that the answer will take longer. */
  | { readonly what: 'extension'; readonly request: number }
  /** The bureau waits for the client, and has heard from the client. */
  | { readonly what: 'pause' | 'resumption'; readonly request: number }
  | { readonly what: 'answer'; readonly request: number; readonly answer: 'granted' | 'refused' }
  /** A legal claim for which the records are needed. */
  | { readonly what: 'claim' | 'endOfClaim' | 'endOfPurpose' | 'endOfService' }
  /** What has to go, goes; with `early`, what may go as well. `unknown`: the facts that the host has forgotten. */
  | {
      readonly what: 'sweep';
      readonly early: boolean;
      readonly unknown: readonly string[];
      readonly destroyed: readonly number[];
    };

/** A happening on its day, `YYYY-MM-DD`. */
export type Happened = Happening & { readonly on: string };

/** A request of the client, and how it stands. */
export interface DossierRequest {
  /** The right that is invoked, and what else is known of the request. */
  readonly facts: StatedFacts;
  readonly receivedOn: string;
  readonly extensionToldOn?: string;
  readonly pausedFrom?: string;
  readonly pausedUntil?: string;
  readonly answeredOn?: string;
  readonly answer?: 'granted' | 'refused';
}

/** One record of the file. */
export interface DossierRecord {
  readonly record: string;
  readonly carrier?: string;
  readonly destroyedOn?: string;
}

/** A dossier with its history. Plain data. */
export interface Dossier {
  readonly today: string;
  readonly history: readonly Happened[];
  /** The facts that stay what they are as long as there is a dossier. */
  readonly standing: StatedFacts;
  readonly consents: readonly Consent[];
  readonly requests: readonly DossierRequest[];
  readonly records: readonly DossierRecord[];
  readonly serviceEndedOn?: string;
  readonly purposeEndedOn?: string;
  /** Whether the records are needed for a legal claim. */
  readonly claim: boolean;
}

/** A file nobody wrote in yet. */
export const emptyDossier = (
  today: string,
  standing: StatedFacts,
  records: readonly DossierRecord[],
): Dossier => ({ today, history: [], standing, consents: [], requests: [], records, claim: false });
