import { type Acts, extended, flag, type Vocabulary } from '../../../facts/index.ts';
import { type CoreFacts, core } from '../../vocabulary/index.ts';

/** The facts that only this regulation asks about. */
const own = {
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
} as const;

/** The acts that only this regulation asks for, in words. */
const acts: Acts = {
  pointToWebsite: ['naar de website verwijzen', 'point to the website'],
  processFairly: ['behoorlijk en zorgvuldig verwerken', 'process fairly and with care'],
  keepInLockableRoom: ['in een afsluitbare ruimte bewaren', 'keep in a lockable room'],
  protectByPassword: ['met een wachtwoord beveiligen', 'protect by password'],
  stateTheChanges: ['de gewenste wijzigingen noemen', 'state the changes that are wanted'],
  giveReasons: ['redenen geven', 'give reasons'],
  moveToArchive: ['dossier naar het archief brengen', 'move the file to the archive'],
  publishRegulations: ['beide reglementen op de website zetten', 'put both regulations on the website'],
  giveRegulation: ['afschrift van het reglement geven', 'give a copy of the regulation'],
};

/** The facts that the regulation of Werk ID is written in: those of the core vocabulary, and those that only it asks about. */
export type WerkIdFacts = Omit<CoreFacts, keyof typeof own> & typeof own;

/** The vocabulary of this regulation. */
export const words: Vocabulary<WerkIdFacts> = extended(core, own, acts);
