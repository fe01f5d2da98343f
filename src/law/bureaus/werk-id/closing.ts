import {
  type Article,
  article,
  author,
  clause,
  decidesNothing,
  entersIntoForce,
  lapsed,
} from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { route, duty } = author(words);

/** Complaints, notification and final provisions (articles 15 to 17). */
export const closing: readonly Article[] = [
  article(
    '15',
    'Klachten',
    clause(
      '15.s1',
      'klachten over de naleving volgens het klachtenreglement',
      route('bureau', {}, ['klachtenreglement van Werk ID', 'complaints rules of Werk ID']),
    ),
    clause(
      '15.s2',
      'beide teksten zijn te downloaden',
      duty('always', 'publishRegulations', { toward: 'public', by: 'bureau' }),
    ),
  ),
  article(
    '16',
    'Melding',
    clause(
      '16',
      'de verwerking is gemeld bij het CBP',
      lapsed('2018-05-24', 'avg:30'),
      decidesNothing('mededeling; de meldplicht is met de Wbp vervallen'),
    ),
  ),
  article(
    '17',
    'Slot',
    clause('17.1', 'in werking op 1 juli 2012', entersIntoForce('2012-07-01')),
    clause(
      '17.2',
      'op verzoek een afschrift van het reglement',
      duty('regulationAsked', 'giveRegulation', { toward: 'client', by: 'bureau' }),
    ),
  ),
];
