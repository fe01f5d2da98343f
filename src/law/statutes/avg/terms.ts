import { eu1182, months } from '../../../calendar/index.ts';
import { article, checked, clause, reading } from '../../../language/index.ts';
import { write } from '../words.ts';

const { answerWithin, appealWithin, doWithin, duty, forbid, mayAsk, permit, refuseWithin, route } = write;

const month = months(1, eu1182);
/** Told with reasons within the first month, and counted with it from the receipt. */
const extended = { extendableBy: months(2, eu1182), pause: 'shift' } as const;

export const handlingOfRequests = article(
  '12',
  'Behandeling van verzoeken',
  clause(
    '12.2',
    'het bureau helpt de cliënt, en niemand anders, zijn rechten te gebruiken; een vormeis of voorwaarde vooraf geldt niet',
    checked('partly'),
    mayAsk({ right: 'ofTheDataSubject', askedBy: 'client' }, { unless: [{ identityDoubted: true }] }),
    // Whatever door a regulation leaves open: what another asks is no request of the data subject.
    forbid('request.asking', { askedBy: 'someoneElse' }),
    reading(
      'een eis van geschrift of eerdere inzage sluit geen verzoek uit; wie met volmacht namens de cliënt vraagt, telt als de cliënt',
      'het reglement mag de vorm voorschrijven, of wie vragen mag',
    ),
  ),
  clause(
    '12.3',
    'bericht over het gevolg uiterlijk een maand na ontvangst; twee maanden langer bij veel of ingewikkelde verzoeken, mits gemeld',
    checked('checked'),
    answerWithin(month, { right: 'ofTheDataSubject' }, extended),
    // What is told is that action was taken: answering and doing end on one day.
    doWithin(
      month,
      { right: 'ofTheDataSubject' },
      { ...extended, unless: [{ right: 'objection', usedFor: 'directMarketing' }] },
    ),
    reading(
      'drie maanden vanaf ontvangst; tijd voor vragen over identiteit of omvang schuift het einde op (het EDPB-voorbeeld is niet gezien)',
      'een maand en dan twee maanden erachter; opnieuw beginnen na de vragen',
    ),
  ),
  clause(
    '12.4',
    'een weigering uiterlijk een maand na ontvangst, met redenen, de weg naar de AP en die naar de rechter',
    checked('checked'),
    refuseWithin(month, { right: 'ofTheDataSubject' }, { pause: 'shift' }),
    duty('refusal', 'refusalExplained', {
      toward: 'client',
      form: 'reasons',
      within: month,
      from: 'receivedOn',
    }),
    duty('refusal', 'supervisorMentioned', { toward: 'client', within: month, from: 'receivedOn' }),
    duty('refusal', 'courtMentioned', { toward: 'client', within: month, from: 'receivedOn' }),
    reading('de verlenging van 12(3) rekt deze termijn niet op', 'ook een weigering mag na de verlenging'),
  ),
  clause(
    '12.5',
    'kosteloos, tenzij kennelijk ongegrond of buitensporig: dan een redelijke vergoeding of een weigering',
    checked('checked'),
    forbid(
      'charge.fee',
      { right: 'ofTheDataSubject' },
      { unless: [{ excessive: true }, { right: 'viewing', furtherCopy: true }] },
    ),
    permit('charge.fee', { right: 'ofTheDataSubject', excessive: true }),
  ),
  clause(
    '12.6',
    'bij redelijke twijfel over wie vraagt, mag om bewijs van identiteit worden gevraagd, en krijgt tot dan niemand iets',
    checked('checked'),
    forbid('request.asking', { identityDoubted: true }),
    duty('request', 'identityAskedPromptlyIfDoubted', {
      toward: 'client',
      by: 'bureau',
      within: 'asSoonAsPossible',
      when: { identityDoubted: true },
    }),
    reading(
      'zolang de twijfel niet is weggenomen, is er geen verzoek van de cliënt om in te willigen',
      'het verzoek is daarmee voorgoed afgewezen',
    ),
  ),
);

export const remedies = article(
  '77-79',
  'Rechtsmiddelen',
  clause(
    '77',
    'een klacht bij de toezichthouder kan altijd, zonder termijn; een eigen klachtweg sluit haar niet uit',
    checked('unchecked'),
    route('supervisor', {}, [
      'klacht bij de Autoriteit Persoonsgegevens',
      'complaint to the data protection authority',
    ]),
    appealWithin('noTerm', 'supervisor', 'receivedOn', {}),
  ),
  clause(
    '79',
    'daarnaast staat de weg naar de rechter open',
    checked('unchecked'),
    route('court', { right: 'ofTheDataSubject' }, [
      'verzoekschrift bij de rechtbank',
      'petition to the district court',
    ]),
  ),
);
