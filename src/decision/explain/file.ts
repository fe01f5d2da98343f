import type { FilePart, FileRetention, Splitting } from '../retention/index.ts';
import { dayInWords } from './days.ts';
import { both, type Language, listed, sayIn, section, sentence } from './language.ts';
import { deadlineInWords, keepInWords } from './last-day.ts';
import { missingSection } from './parts.ts';
import { statusInWords } from './retention.ts';

/** A whole file for a person: which records stay equally long, and what splits them. Records are counted from one. */
export function fileInWords(file: FileRetention, language: Language): readonly string[] {
  const say = sayIn(language);
  const { title, version, asOf, records, parts, splitBy } = file;
  const [count, split] = [records.length, parts.length];
  const outcome = both(
    `op ${dayInWords(asOf, 'nl')} zijn er volgens ${title} (versie ${version}) en de wet ${split} ${split === 1 ? 'bewaartermijn' : 'verschillende bewaartermijnen'} voor ${count} ${count === 1 ? 'stuk' : 'stukken'} in dit dossier`,
    `on ${dayInWords(asOf, 'en')} the ${count} ${count === 1 ? 'record' : 'records'} of this file have ${split} ${split === 1 ? 'period' : 'different periods'} of keeping under ${title} (version ${version}) and the statutes`,
  );
  const missing = new Map(records.flatMap((record) => record.missing.map((one) => [one.fact, one] as const)));
  return [
    sentence(say(outcome)),
    ...section(
      say(both('Delen', 'Parts')),
      parts.map((part) => partLine(part, file, language)),
    ),
    ...section(
      say(both('Gesplitst door', 'Split by')),
      splitBy.map((one) => splittingLine(one, language)),
    ),
    ...section(
      say(both('Stukken', 'Records')),
      records.map((record, place) => `${place + 1}. ${statusInWords(record, language)}`),
    ),
    ...missingSection([...missing.values()], say),
  ];
}

const places = (records: readonly number[], language: Language): string =>
  listed(
    records.map((place) => String(place + 1)),
    sayIn(language),
  );

const partLine = (
  { records, keepUntil, deadline }: FilePart,
  file: FileRetention,
  language: Language,
): string => {
  const kinds = new Set(records.flatMap((place) => file.records[place]?.recordLabel[language] ?? []));
  return `${places(records, language)} (${[...kinds].join(', ')}): ${keepInWords(keepUntil, language)}; ${deadlineInWords(deadline, language)}`;
};

const splittingLine = ({ clause, records }: Splitting, language: Language): string =>
  sayIn(language)(
    both(`${clause}, alleen voor ${places(records, 'nl')}`, `${clause}, for ${places(records, 'en')} only`),
  );
