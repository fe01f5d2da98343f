import { match } from 'ts-pattern';
import type { Words } from '../../decision/index.ts';
import type { Facts } from '../../facts/index.ts';
import { said, tellFact } from '../laws/tell-facts.ts';
import type { Dossier, Happened } from './dossier.ts';

/** The life of a dossier so far, a line for each day on which something happened. */
export const tellHistory = (dossier: Dossier, declared: Facts): readonly Words[] =>
  dossier.history.map((happened) => {
    const { nl, en } = tellHappened(happened, dossier, declared);
    return said(`${happened.on}: ${nl}`, `${happened.on}: ${en}`);
  });

const tellHappened = (happened: Happened, dossier: Dossier, declared: Facts): Words =>
  match(happened)
    .with({ what: 'intake' }, () => said('intake', 'intake'))
    .with({ what: 'consent' }, ({ consent, on }) => {
      const told = tellFact('consent', [{ ...consent, givenOn: on, withdrawnOn: 'never' }], declared);
      return said(told.nl, told.en);
    })
    .with({ what: 'withdrawal' }, ({ consent }) => {
      const given = dossier.consents[consent]?.givenOn ?? '';
      return said(`de toestemming van ${given} ingetrokken`, `the consent of ${given} withdrawn`);
    })
    .with({ what: 'question' }, ({ topic, facts }) => {
      const told = Object.entries(facts)
        .filter(([name]) => declared[name]?.argumentOf?.includes(topic) === true)
        .map(([name, value]) => tellFact(name, value, declared));
      const asked = questions[topic];
      return said(
        `${asked.nl} (${told.map(({ nl }) => nl).join('; ')})`,
        `${asked.en} (${told.map(({ en }) => en).join('; ')})`,
      );
    })
    .with({ what: 'request' }, ({ facts }) => {
      const right = tellFact('right', facts.right, declared);
      return said(`verzoek ontvangen (${right.nl})`, `request received (${right.en})`);
    })
    .with({ what: 'extension' }, (one) => ofRequest(one, dossier, 'verlenging gemeld', 'extension told'))
    .with({ what: 'pause' }, (one) => ofRequest(one, dossier, 'termijn staat stil', 'term paused'))
    .with({ what: 'resumption' }, (one) => ofRequest(one, dossier, 'termijn loopt weer', 'term runs again'))
    .with({ what: 'answer', answer: 'granted' }, (one) => ofRequest(one, dossier, 'ingewilligd', 'granted'))
    .with({ what: 'answer' }, (one) => ofRequest(one, dossier, 'geweigerd', 'refused'))
    .with({ what: 'claim' }, () => said('rechtsvordering', 'legal claim'))
    .with({ what: 'endOfClaim' }, () => said('rechtsvordering voorbij', 'legal claim over'))
    .with({ what: 'endOfPurpose' }, () =>
      said('niet langer nodig voor het doel', 'no longer needed for the purpose'),
    )
    .with({ what: 'endOfService' }, () => said('einde van de dienstverlening', 'end of the service'))
    .with({ what: 'sweep' }, ({ destroyed }) =>
      said(`opgeruimd, ${destroyed.length} vernietigd`, `swept, ${destroyed.length} destroyed`),
    )
    .exhaustive();

const questions = {
  access: said('gevraagd of het dossier open mag', 'asked whether the file may be opened'),
  disclosure: said('gevraagd of gegevens mogen worden verstrekt', 'asked whether data may be disclosed'),
  processing: said('gevraagd of gegevens mogen worden gebruikt', 'asked whether data may be used'),
} as const;

function ofRequest(
  { request }: { readonly request: number },
  { requests }: Dossier,
  nl: string,
  en: string,
): Words {
  const received = requests[request]?.receivedOn ?? '';
  return said(`verzoek van ${received}: ${nl}`, `request of ${received}: ${en}`);
}
