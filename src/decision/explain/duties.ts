import type { Words } from '../answer.ts';
import type { DutiesAnswer, DutyShown, DutyStatus } from '../duty-answer.ts';
import { dayInWords } from './days.ts';
import { both, type Language, sayIn, section, sentence } from './language.ts';
import { dutyLine, missingSection, readingsSection, standingLine } from './parts.ts';

const statusWords: Readonly<Record<DutyStatus, Words>> = {
  fulfilled: both('gedaan', 'done'),
  fulfilledLate: both('te laat gedaan', 'done too late'),
  open: both('nog te doen', 'still to be done'),
  breached: both('niet op tijd gedaan', 'not done in time'),
  unknown: both('niet te zeggen', 'cannot be said'),
};

/** The duties of an event for a person, each with how it stands. */
export function dutiesInWords(answer: DutiesAnswer, language: Language): readonly string[] {
  const say = sayIn(language);
  const { eventLabel, asOf, happenedOn, duties, title, version } = answer;
  const count = duties.length;
  const on = happenedOn === undefined ? '' : ` ${say(both('op', 'on'))} ${dayInWords(happenedOn, language)}`;
  const outcome = both(
    `bij ${eventLabel.nl}${on} ${count === 1 ? 'hoort 1 plicht' : `horen ${count} plichten`} volgens ${title} (versie ${version}) en de wet; zo staat het op ${dayInWords(asOf, 'nl')}`,
    `${eventLabel.en}${on} brings ${count === 1 ? '1 duty' : `${count} duties`} under ${title} (version ${version}) and the statutes, as it stands on ${dayInWords(asOf, 'en')}`,
  );
  return [
    sentence(say(outcome)),
    ...standingLine(answer.standing, say),
    ...section(
      say(both('Plichten', 'Duties')),
      duties.map((duty) => `${dutyLine(duty, language)}: ${statusInWords(duty, language)}`),
    ),
    ...missingSection(answer.missing, say),
    ...readingsSection(answer.readings, say),
  ];
}

function statusInWords({ status, doneOn }: DutyShown, language: Language): string {
  const word = sayIn(language)(statusWords[status]);
  return doneOn === undefined ? word : `${word} (${dayInWords(doneOn, language)})`;
}
