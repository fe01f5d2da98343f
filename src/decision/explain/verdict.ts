import type { AspectAnswer, Remedy, RemedyChange, Verdict } from '../answer.ts';
import { both, type Language, type Say, sayIn, section, sentence } from './language.ts';
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
import { actWords, aspectWords, layerName, layerWords, verdictWords } from './words.ts';

/** A verdict for a person: the outcome, what it rests on, and what would change it. */
export function verdictInWords(answer: Verdict, language: Language): readonly string[] {
  const say = sayIn(language);
  return [
    outcome(answer, say),
    ...standingLine(answer.standing, say),
    ...section(
      say(groundsHeading(answer)),
      answer.because.map((ground) => groundLine(ground, say)),
    ),
    ...layersSection(answer, say),
    ...displacedSection(answer.displaced, say),
    ...section(
      say(both('Opzijgezet door een uitzondering', 'Set aside by an exception')),
      answer.overridden.map(({ clause, by }) =>
        say(both(`${clause} wijkt voor ${by}`, `${clause} yields to ${by}`)),
      ),
    ),
    ...section(
      say(both('Per onderdeel', 'Item by item')),
      answer.parts.map(
        ({ item, verdict }) => `${Object.values(item).join(', ')}: ${say(verdictWords[verdict])}`,
      ),
    ),
    ...presumedSection(answer.presumed, say),
    ...missingSection(answer.missing, say),
    ...section(say(both('Het kan wel met', 'It could be done with')), remedyLines(answer, say)),
    ...feeCapsSection(answer.feeCaps ?? [], say),
    ...dutiesSection(answer.duties, language),
    ...readingsSection(answer.readings, say),
  ];
}

function outcome({ question, verdict, title, version, limitedTo = [] }: Verdict, say: Say): string {
  const act = actWords[question];
  const word = verdictWords[verdict];
  const limited =
    limitedTo.length === 0
      ? both('', '')
      : both(`; wel voor ${limitedTo.join(', ')}`, `; it is for ${limitedTo.join(', ')}`);
  const under = both(
    `volgens ${title} (versie ${version}) en de wet`,
    `under ${title} (version ${version}) and the statutes`,
  );
  const words =
    verdict === 'undetermined'
      ? both(
          `${under.nl} is nog niet te zeggen of ${act.nl} is toegestaan`,
          `${under.en} it cannot be said yet whether ${act.en} is permitted`,
        )
      : both(`${act.nl} is ${word.nl} ${under.nl}`, `${act.en} is ${word.en} ${under.en}`);
  return sentence(say(both(`${words.nl}${limited.nl}`, `${words.en}${limited.en}`)));
}

/** For what is undecided the grounds are those that can still permit it. */
const groundsHeading = ({ verdict }: Verdict) =>
  verdict === 'undetermined'
    ? both('Dit kan het nog toestaan', 'What can still permit it')
    : both('Omdat', 'Because');

/** What each layer says, where the two differ. */
function layersSection({ layers, aspects }: Verdict, say: Say): readonly string[] {
  const differing = aspects.filter(({ statute, regulation }) => statute !== regulation);
  if (layers.statute === layers.regulation && differing.length === 0) return [];
  const line = (said: Pick<AspectAnswer, 'statute' | 'regulation'>): string =>
    (['statute', 'regulation'] as const)
      .map((layer) => `${say(layerName[layer])} ${say(layerWords[said[layer]])}`)
      .join(', ');
  return section(say(both('Wet en reglement', 'Statute and regulation')), [
    ...(layers.statute === layers.regulation
      ? []
      : [`${say(both('al met al', 'all in all'))}: ${line(layers)}`]),
    ...differing.map((aspect) => `${say(aspectWords[aspect.aspect])}: ${line(aspect)}`),
  ]);
}

/** That nothing helps is an answer too, of what is forbidden. */
function remedyLines({ verdict, remedies }: Verdict, say: Say): readonly string[] {
  if (verdict === 'forbidden' && remedies.length === 0)
    return [
      say(
        both(
          'niets wat nu al zeker is, tot drie veranderingen; wat nog onbekend is, kan dat anders maken',
          'nothing that is certain yet, up to three changes; what is still unknown may make it otherwise',
        ),
      ),
    ];
  return remedies.map((remedy) => remedyLine(remedy, say));
}

const remedyLine = ({ changes }: Remedy, say: Say): string =>
  changes.map((change) => `${say(change.label)}: ${valueInWords(change.to, say)}`).join('; ');

/** For a consent: the sets of qualities that one record each must have. */
function valueInWords(to: RemedyChange['to'], say: Say): string {
  if (typeof to === 'string') return to;
  const sets = to.filter((set) => set.length > 0).map((set) => set.join('+'));
  return sets.length === 0 ? say(both('ja', 'yes')) : sets.join(', ');
}
