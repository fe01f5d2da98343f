import type { Words } from '../answer.ts';
import type { Fee, LayerOutcome, RecordPart, RequestAnswer } from '../request/index.ts';
import { routesSection } from './appeal.ts';
import { dayInWords } from './days.ts';
import { both, type Language, listed, type Say, sayIn, section, sentence } from './language.ts';
import {
  displacedSection,
  dutiesSection,
  feeCapsSection,
  groundLine,
  missingSection,
  presumedSection,
  readingsSection,
  standingLine,
} from './parts.ts';
import { daysSection } from './request-days.ts';
import { layerName } from './words.ts';

const outcomeWords: Readonly<Record<LayerOutcome, Words>> = {
  granted: both('ingewilligd', 'granted'),
  grantedInPart: both('gedeeltelijk ingewilligd', 'granted in part'),
  refused: both('geweigerd', 'refused'),
  silent: both('niet geregeld', 'not provided for'),
  undetermined: both('nog niet beslist', 'undecided'),
};

/** What becomes of a request, for a person. */
export function requestInWords(answer: RequestAnswer, language: Language): readonly string[] {
  const say = sayIn(language);
  return [
    outcome(answer, say),
    ...standingLine(answer.standing, say),
    ...section(
      say(both('Omdat', 'Because')),
      answer.because.map((ground) => groundLine(ground, say)),
    ),
    ...layersSection(answer, say),
    ...displacedSection(answer.displaced, say),
    ...section(
      say(both('Per stuk', 'Record by record')),
      answer.file.map((part) => recordLine(part, language)),
    ),
    ...presumedSection(answer.presumed, say),
    ...missingSection(answer.missing, say),
    ...daysSection(answer, language),
    ...feeSection(answer, say),
    ...routesSection(answer.routes, language),
    ...dutiesSection(answer.duties, language),
    ...readingsSection(answer.readings, say),
  ];
}

function outcome(
  { outcome: word, possible, rightLabel, receivedOn, title, version }: RequestAnswer,
  say: Say,
): string {
  const among = possible.map((one) => say(outcomeWords[one])).join(', ');
  const still =
    word === 'undetermined' ? both(` (nog mogelijk: ${among})`, ` (still possible: ${among})`) : both('', '');
  return sentence(
    say(
      both(
        `het verzoek (${rightLabel.nl}) van ${dayInWords(receivedOn, 'nl')} is volgens ${title} (versie ${version}) en de wet ${outcomeWords[word].nl}${still.nl}`,
        `the request (${rightLabel.en}) of ${dayInWords(receivedOn, 'en')} is ${outcomeWords[word].en} under ${title} (version ${version}) and the statutes${still.en}`,
      ),
    ),
  );
}

/** What each layer says by itself, where the two differ. */
function layersSection({ layers }: RequestAnswer, say: Say): readonly string[] {
  if (layers.statute === layers.regulation) return [];
  return section(
    say(both('Wet en reglement', 'Statute and regulation')),
    (['statute', 'regulation'] as const).map(
      (layer) => `${say(layerName[layer])}: ${say(outcomeWords[layers[layer]])}`,
    ),
  );
}

function recordLine({ place, recordLabel, outcome: word, heldBy }: RecordPart, language: Language): string {
  const say = sayIn(language);
  const held = heldBy.map(({ clause, until }) =>
    until === undefined
      ? clause
      : say(
          both(
            `${clause} tot en met ${dayInWords(until, 'nl')}`,
            `${clause} through ${dayInWords(until, 'en')}`,
          ),
        ),
  );
  const because = held.length === 0 ? '' : ` (${say(both('bewaard door', 'kept by'))} ${listed(held, say)})`;
  return `${place + 1}. ${say(recordLabel)}: ${say(outcomeWords[word])}${because}`;
}

const feeWords: Readonly<Record<Fee, Words>> = {
  free: both('kosteloos', 'free of charge'),
  mayBeCharged: both('er mag een vergoeding worden gevraagd', 'a fee may be asked'),
  undetermined: both('nog niet te zeggen', 'cannot be said yet'),
};

const feeSection = ({ fee, feeBecause, feeCaps }: RequestAnswer, say: Say): readonly string[] => [
  ...section(say(both('Vergoeding', 'Fee')), [
    say(feeWords[fee]),
    ...feeBecause.map((ground) => groundLine(ground, say)),
  ]),
  ...feeCapsSection(feeCaps, say),
];
