import { choice, extended, flag } from '../../../facts/index.ts';
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
  safeguards: flag({
    topics: ['processing'],
    label: ['waarborgen bij onderzoek', 'research safeguards'],
    question: [
      'Zijn er voorzieningen die verzekeren dat de gegevens alleen voor het onderzoek worden gebruikt?',
      'Are there safeguards that keep the data to the research alone?',
    ],
    judgedBy: 'record',
    attainable: true,
  }),
  researchInPublicInterest: flag({
    topics: ['processing'],
    label: ['onderzoek in het algemeen belang', 'research in the public interest'],
    question: ['Dient het onderzoek een algemeen belang?', 'Does the research serve a public interest?'],
    judgedBy: 'person',
  }),
  askingConsent: choice(
    {
      feasible: ['mogelijk', 'feasible'],
      impossible: ['onmogelijk', 'impossible'],
      disproportionate: ['een onevenredige inspanning', 'a disproportionate effort'],
    },
    {
      topics: ['processing'],
      groups: { notFeasible: ['impossible', 'disproportionate'] },
      label: ['toestemming vragen', 'asking for consent'],
      question: [
        'Is het mogelijk uitdrukkelijke toestemming te vragen?',
        'Is it feasible to ask for express consent?',
      ],
      judgedBy: 'person',
    },
  ),
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
