import { plain, weeks } from '../../../calendar/index.ts';
import { type Article, article, author, clause, departsFrom, reading } from '../../../language/index.ts';
import { words } from './vocabulary.ts';

const { grant, refuse, mayAskOnlyIf, answerWithin, duty } = author(words);

const correctingWithoutErasure = ['rectification', 'completion', 'restriction'] as const;

/** Access and correction (articles 10 and 11). */
export const requests: readonly Article[] = [
  article(
    '10',
    'Inzage',
    clause(
      '10.1',
      'op verzoek zo spoedig mogelijk inzage en afschrift',
      grant({ right: 'viewing' }),
      answerWithin('asSoonAsPossible', { right: 'viewing' }),
      departsFrom('avg:12.3'),
    ),
    clause(
      '10.2',
      'geweigerd als de privacy van een ander wordt geschaad',
      refuse({ right: 'viewing', othersHarmed: 'harmed' }, { extent: 'asFarAs', despite: ['10.1'] }),
      departsFrom('avg:15.4'),
      reading('alleen voor zover de schade reikt', 'het hele verzoek wordt geweigerd'),
    ),
    clause(
      '10.3',
      'originelen blijven bij Werk ID',
      refuse({ right: 'viewing', handedOver: 'original' }, { extent: 'asFarAs', despite: ['10.1'] }),
      reading(
        'alleen het stuk zelf blijft; inzien en een afschrift kan',
        'wie het origineel vraagt, krijgt niets',
      ),
    ),
    clause(
      '10.4',
      'werkaantekeningen en stukken in bewerking zijn geen dossier en niet in te zien',
      refuse({ right: 'viewing', document: ['workingNote', 'draft'] }, { despite: ['10.1'] }),
      departsFrom('avg:15.1'),
    ),
  ),
  article(
    '11',
    'Correctie',
    clause(
      '11.1.s1',
      'na inzage of mededeling schriftelijk om verbetering, aanvulling, verwijdering of afscherming vragen bij een gebrek',
      mayAskOnlyIf(
        { right: correctingWithoutErasure },
        { askedBy: ['client', 'representative'], requestForm: 'written', priorAccess: true },
      ),
      grant({ right: correctingWithoutErasure, defect: 'any' }),
      // Whoever asks for destruction in writing is heard under 14.1 already, without having seen the file first.
      grant({ right: 'erasure', defect: 'any', priorAccess: true }),
      departsFrom('avg:12.2', 'avg:16'),
    ),
    clause(
      '11.1.s2',
      'het verzoek noemt de gewenste wijzigingen',
      duty('request', 'stateTheChanges', { toward: 'bureau', by: 'client', when: { right: 'correcting' } }),
      reading('een onvolledig verzoek mag worden aangevuld', 'een onvolledig verzoek telt niet'),
    ),
    clause(
      '11.2.s1',
      'binnen vier weken na ontvangst schriftelijk bericht of en hoever',
      answerWithin(
        weeks(4, plain),
        { anyOf: [{ right: correctingWithoutErasure }, { right: 'erasure', defect: 'any' }] },
        { restates: 'wbp:36.2', form: 'written' },
      ),
    ),
    clause(
      '11.2.s2',
      'een weigering is met redenen omkleed',
      duty('refusal', 'giveReasons', {
        toward: 'client',
        by: 'bureau',
        form: 'reasons',
        when: { right: 'correcting' },
      }),
    ),
  ),
];
