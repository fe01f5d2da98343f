import { article, checked, clause, decidesNothing } from '../../../language/index.ts';
import { courtOrder } from '../duties.ts';
import { dataForbidden, dataLifted, expressConsent, write } from '../words.ts';

const { lift } = write;

export const specialCategories = article(
  '9',
  'Bijzondere persoonsgegevens',
  clause(
    '9.1',
    'verboden, tenzij een uitzondering geldt',
    checked('checked'),
    ...dataForbidden({ data: 'special' }),
  ),
  clause(
    '9.2.a',
    'niet bij uitdrukkelijke toestemming',
    checked('checked'),
    ...dataLifted('9.1', { consent: expressConsent }),
  ),
  clause(
    '9.2.b',
    'arbeids- en socialezekerheidsrecht, voor zover een wet dat regelt',
    checked('unchecked'),
    decidesNothing('de wet die dat regelt is uavg:30.1'),
  ),
  clause(
    '9.2.c',
    'niet bij een levensbelang van wie geen toestemming kan geven',
    checked('checked'),
    ...dataLifted('9.1', { emergency: 'vitalIncapable' }),
  ),
  clause(
    '9.2.d',
    'verenigingen zonder winstoogmerk over hun leden',
    checked('checked'),
    decidesNothing('een bureau is geen vereniging en heeft cliënten, geen leden'),
  ),
  clause(
    '9.2.e',
    'niet als de cliënt ze kennelijk zelf openbaar heeft gemaakt',
    checked('checked'),
    ...dataLifted('9.1', { madePublic: true }),
  ),
  clause(
    '9.2.f',
    'niet als ze nodig zijn voor een rechtsvordering of voor de rechter',
    checked('checked'),
    ...dataLifted('9.1', { neededFor: 'legalClaim' }),
    lift('disclosure.data', '9.1', courtOrder),
  ),
  clause(
    '9.2.g',
    'zwaarwegend algemeen belang, voor zover een wet dat regelt',
    checked('unchecked'),
    decidesNothing('de wet die dat regelt is uavg:23'),
  ),
  clause(
    '9.2.h',
    'zorg en arbeidsgeneeskunde, onder geheimhouding',
    checked('unchecked'),
    decidesNothing('uitgewerkt in uavg:30.3; een bureau verleent geen zorg'),
  ),
  clause(
    '9.2.i',
    'volksgezondheid',
    checked('unchecked'),
    decidesNothing('geen taak van een bureau, en geen wet wijst er een aan'),
  ),
  clause(
    '9.2.j',
    'onderzoek en statistiek, voor zover een wet dat regelt',
    checked('unchecked'),
    decidesNothing('de wet die dat regelt is uavg:24'),
  ),
);

export const criminalData = article(
  '10',
  'Strafrechtelijke gegevens',
  clause(
    '10',
    'alleen onder toezicht van de overheid of waar een wet het toestaat',
    checked('checked'),
    ...dataForbidden({ data: 'criminalData' }),
  ),
);
