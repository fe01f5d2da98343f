import { type Article, article, author, clause, given, reading } from '../../../language/index.ts';
import { prescribedByLaw } from '../../statutes/duties.ts';
import { words } from './vocabulary.ts';

const { permit, forbid, onlyIf } = author(words);

/** Danger to the life of a client who cannot consent is force majeure too: waiting for consent is what it makes impossible. */
const forceMajeure = { emergency: ['forceMajeure', 'vitalIncapable'], handedOver: 'information' } as const;

/** Disclosure to others (article 12). */
export const disclosure: readonly Article[] = [
  article(
    '12',
    'Verstrekking aan derden',
    clause(
      '12.1',
      'aan anderen alleen met toestemming van de cliënt, tenzij een wet anders bepaalt',
      onlyIf('disclosure.recipient', {}, { consent: given() }),
      permit('disclosure.recipient', prescribedByLaw, { exceptionTo: ['12.1'] }),
      reading(
        'ook de opdrachtgever is een ander; een contract is geen wet',
        'een contract met de opdrachtgever volstaat',
      ),
    ),
    clause(
      '12.2',
      'geen anderen: wie beroepshalve moet meewerken aan de dienstverlening',
      permit(
        'disclosure.recipient',
        { recipient: 'professional', neededFor: 'service' },
        { exceptionTo: ['12.1'] },
      ),
    ),
    clause(
      '12.3',
      'afwijken alleen bij overmacht',
      permit('disclosure.recipient', forceMajeure, { exceptionTo: ['12.1'] }),
      permit('disclosure.purpose', { ...forceMajeure, purpose: 'emergency' }, { exceptionTo: ['7.2'] }),
      reading(
        'alleen inlichtingen, waarvoor zij ook zijn verzameld; 12.4 en 12.5 blijven staan',
        'overmacht heft ook 12.4 en 12.5 op',
      ),
    ),
    clause('12.4', 'originelen blijven bij Werk ID', forbid('disclosure.data', { handedOver: 'original' })),
    clause(
      '12.5',
      'werkaantekeningen en stukken in bewerking worden niet verstrekt',
      forbid('disclosure.data', { document: ['workingNote', 'draft'] }),
    ),
  ),
];
