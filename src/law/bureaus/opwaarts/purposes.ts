import { article, author, clause, reading } from '../../../language/index.ts';
import { prescribedByLaw, prescribedProcessing } from '../../statutes/duties.ts';
import { words } from './vocabulary.ts';

const { only, permit } = author(words);

export const purposes = article(
  'Doel gegevensverwerking',
  'Doelen van de gegevensverwerking',
  clause(
    'doel-verwerking.1',
    'nodig voor de administratie van producten, met rapportage en verantwoording aan de opdrachtgever',
    permit('processing.purpose', { purpose: ['administration', 'reporting'], neededFor: 'purpose' }),
    permit('disclosure.purpose', {
      purpose: ['administration', 'reporting'],
      recipient: 'principal',
      neededFor: 'purpose',
    }),
  ),
  clause(
    'doel-verwerking.2',
    'drie verdere doelen',
    only('processing.purpose', { not: prescribedProcessing }),
    only('disclosure.purpose', { not: prescribedByLaw }),
    reading(
      'gesloten, samen met algemeen.2 en .4, doel-verwerking.1 en verwerking.10; wat een wet voorschrijft, valt erbuiten',
      'een opsomming van voorbeelden',
    ),
  ),
  clause(
    'doel-verwerking.2a',
    'klantencontact',
    permit('processing.purpose', { purpose: 'customerContact' }),
    permit('disclosure.purpose', { purpose: 'customerContact' }),
    reading('contact over de dienst, geen werving (verwerking.10)', 'ook aanbiedingen en nieuwsbrieven'),
  ),
  clause(
    'doel-verwerking.2b',
    'offertes, facturen en incasso',
    permit('processing.purpose', { purpose: 'invoicing' }),
    permit('disclosure.purpose', { purpose: 'invoicing' }),
  ),
  clause(
    'doel-verwerking.2c',
    'vragen en klachten behandelen',
    permit('processing.purpose', { purpose: 'questions' }),
    permit('disclosure.purpose', { purpose: 'questions' }),
  ),
);
