import { type CoreFacts, core } from '../../src/bureaus.ts';
import { months, plain, weeks } from '../../src/calendar.ts';
import { article, author, clause, given, reading, type Setting, text } from '../../src/index.ts';
import { noHolidays } from '../../src/testing.ts';

const { answerWithin, consentMeans, duty, except, forbid, grant, keepAtMost, means, permit } = author(core);

/** One rule of every kind that a change can be made in. */
export const smallText = text({
  id: 'small',
  title: 'Small',
  version: '1',
  from: '2026-01-01',
  english: {
    '1.1': 'the coach with a task opens the file',
    '1.2': 'the partner coach with written consent',
    '1.3': 'nobody edits what is closed',
    '1.4': 'a manager is excepted',
    '2.1': 'an interested party is the family',
    '2.2': 'consent is free',
    '3.1': { summary: 'an answer in four weeks', taken: 'from receipt', rejected: 'from the talk' },
    '3.2': 'granted',
    '4.1': 'two months after the service, unless it is an invoice',
    '5.1': 'the client is told of a disclosure',
  },
  articles: [
    article(
      '1',
      'Inzage',
      clause(
        '1.1',
        'de coach met een taak opent het dossier',
        permit('access.actor', { actor: 'coach', neededFor: 'task' }),
      ),
      clause(
        '1.2',
        'de partnercoach met schriftelijke toestemming',
        permit('access.actor', { actor: 'partnerCoach', consent: given('written', 'express') }),
      ),
      clause('1.3', 'niemand wijzigt wat gesloten is', forbid('access.actor', { mode: 'edit' })),
      clause('1.4', 'een manager uitgezonderd', except('access.actor', '1.3', { actor: 'management' })),
    ),
    article(
      '2',
      'Begrippen',
      clause('2.1', 'belanghebbende is de familie', means('recipient', 'interestedParty', ['family'])),
      clause('2.2', 'toestemming is vrij', consentMeans('free')),
    ),
    article(
      '3',
      'Verzoeken',
      clause(
        '3.1',
        'antwoord binnen vier weken',
        answerWithin(weeks(4, plain), { right: 'access' }),
        reading('vanaf ontvangst', 'vanaf het gesprek'),
      ),
      clause('3.2', 'toegewezen', grant({ right: 'access' })),
    ),
    article(
      '4',
      'Bewaren',
      clause(
        '4.1',
        'twee maanden na de dienst, tenzij het een factuur is',
        keepAtMost(months(2, plain), { after: 'serviceEndedOn', unless: [{ record: 'invoice' }] }),
      ),
    ),
    article(
      '5',
      'Plichten',
      clause(
        '5.1',
        'de cliënt hoort van een verstrekking',
        duty('disclosure', 'tellClient', { toward: 'client', within: 'asSoonAsPossible' }),
      ),
    ),
  ],
});

export const setting: Setting<CoreFacts> = { vocabulary: core, statutes: [], holidays: noHolidays };
