import { extended, flag } from '../../../facts/index.ts';
import { core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
export const words = extended(core, {
  acceptedRegulation: flag({
    topics: ['access'],
    label: ['akkoord met het reglement', 'accepted the regulation'],
    question: [
      'Heeft deze ingehuurde medewerker verklaard zich aan het reglement te houden?',
      'Did this hired worker declare to accept the regulation?',
    ],
    judgedBy: 'record',
    attainable: true,
  }),
  originalGroundStands: flag({
    topics: ['processing'],
    label: ['de oorspronkelijke grondslag staat nog', 'the original ground still stands'],
    question: [
      'Staat de toestemming of wettelijke plicht waarop de gegevens zijn verzameld nog?',
      'Does the consent or statutory duty on which the data were collected still stand?',
    ],
    judgedBy: 'record',
  }),
  secrecyObstructs: flag({
    topics: ['processing'],
    label: ['geheimhoudingsplicht staat in de weg', 'a duty of secrecy stands in the way'],
    question: [
      'Staat een geheimhoudingsplicht uit ambt, beroep of wet aan het gebruik in de weg?',
      'Does a duty of secrecy by office, profession or statute stand in the way?',
    ],
    judgedBy: 'person',
  }),
});
