import { openFile } from './access.ts';
import { answerRequest } from './answering.ts';
import { replayAll } from './audit.ts';
import { billing } from './categories.ts';
import { withdrawConsent } from './consents.ts';
import { disclose } from './disclosure.ts';
import { actsOfLetter } from './letter.ts';
import { type Office, openOffice } from './office.ts';
import {
  askedInLines,
  openedInLines,
  requestInLine,
  sentInLines,
  sweptInLines,
  taskInLine,
} from './print.ts';
import { extendRequest, informRequest, openRequests, registerRequest } from './requests.ts';
import { sweep } from './sweep.ts';
import { doTasks, openTasks } from './tasks.ts';

const say = (...lines: readonly string[]): void => console.log(lines.join('\n'));
const day = (title: string): void => say('', title, '-'.repeat(title.length));

const toTheEmployer = {
  caseId: 'fatima-2025',
  recipient: 'employer',
  purpose: 'reintegration',
  categories: ['name', 'reports', 'plan', 'functionalLimitations', 'medical'],
  by: 'joris',
  judged: { compatible: true, adequate: true, neededFor: ['purpose'] },
} as const;

async function monday(office: Office): Promise<void> {
  const on = '2026-03-02';
  day(`Monday ${on}`);
  say('The night before, the sweep:', ...(await sweep(office, on)).flatMap(sweptInLines));
  const fatima = { caseId: 'fatima-2025', on };
  say(
    'Joris opens the file of his client:',
    ...openedInLines(await openFile(office, { ...fatima, user: 'joris' })),
  );
  const desk = { ...fatima, user: 'ans', columns: billing, neededFor: ['task'] } as const;
  say('Ans, at the invoices:', ...openedInLines(await openFile(office, desk)));
  say('Bo, who is new, looks in:', ...openedInLines(await openFile(office, { ...fatima, user: 'bo' })));
  say(
    'Fatima looks at her own file:',
    ...openedInLines(await openFile(office, { ...fatima, user: 'fatima' })),
  );
}

async function tuesday(office: Office): Promise<void> {
  const on = '2026-03-03';
  day(`Tuesday ${on}`);
  say('The employer wants everything:', ...sentInLines(await disclose(office, { ...toTheEmployer, on })));
  await registerRequest(office, {
    id: 'sanne-erasure',
    caseId: 'sanne-2025',
    right: 'erasure',
    receivedOn: on,
    requestForm: 'inWriting',
    askedBy: 'client',
    identityDoubted: false,
    priorAccess: false,
    defect: 'none',
  });
  await registerRequest(office, {
    id: 'fatima-opinion',
    caseId: 'fatima-2025',
    right: 'rectification',
    receivedOn: on,
    requestForm: 'electronically',
    askedBy: 'client',
    identityDoubted: false,
    priorAccess: true,
    defect: 'opinion',
  });
  say('Two requests come in:', ...(await openRequests(office, on)).map(requestInLine));
}

async function wednesday(office: Office): Promise<void> {
  const on = '2026-03-04';
  day(`Wednesday ${on}`);
  await withdrawConsent(office, 'fatima-reports', on);
  say('Fatima withdraws her consent. The same report again:');
  say(...sentInLines(await disclose(office, { ...toTheEmployer, categories: ['name', 'reports'], on })));
}

async function thursday(office: Office): Promise<void> {
  const on = '2026-03-05';
  day(`Thursday ${on}`);
  let erasure = await answerRequest(office, 'sanne-erasure', on);
  if (erasure.outcome === 'undetermined') {
    say("Sanne's erasure cannot be decided yet:", ...askedInLines(erasure.ask));
    await informRequest(office, 'sanne-erasure', { erasureReason: 'consentWithdrawn' });
    erasure = await answerRequest(office, 'sanne-erasure', on);
  }
  say(`Sanne's erasure: ${erasure.outcome}`);
  say(`  gone: ${erasure.erased.join(', ')}`, `  stays: ${erasure.stays.join(', ')}`);
  const opinion = await answerRequest(office, 'fatima-opinion', on);
  say(
    `Fatima's correction of an opinion: ${opinion.outcome}. The letter:`,
    '',
    opinion.letter?.body ?? '',
    '',
  );
  for (const caseId of ['sanne-2025', 'fatima-2025']) await doTasks(office, caseId, actsOfLetter, on);
  say('Both letters go out.');
}

async function friday(office: Office): Promise<void> {
  const on = '2026-03-06';
  day(`Friday ${on}`);
  await registerRequest(office, {
    id: 'fatima-access',
    caseId: 'fatima-2025',
    right: 'access',
    receivedOn: on,
    requestForm: 'electronically',
    askedBy: 'client',
    identityDoubted: false,
  });
  say('A request for access that runs into Easter:', ...(await openRequests(office, on)).map(requestInLine));
  await extendRequest(office, 'fatima-access', on);
  say('The file is large, and Fatima is told today:', ...(await openRequests(office, on)).map(requestInLine));
  say('Still to be done:', ...(await openTasks(office)).map(taskInLine));
  const gone = (await sweep(office, on)).filter(({ what }) => what !== 'kept' && what !== 'asked');
  say(`The sweep again: ${gone.length === 0 ? 'nothing left to remove' : `${gone.length} removed`}`);
  const { same, different } = await replayAll(office);
  say(`The audit log, decided again: ${same} the same, ${different.length} different`);
}

/** Prints a week at one bureau. `npm run example -- working-progression` runs the same week under the other regulation. */
async function main(wanted = 'werk-id'): Promise<void> {
  const office = await openOffice(wanted === 'working-progression' ? wanted : 'werk-id');
  say(`A week at ${office.bureau.name}`);
  for (const work of [monday, tuesday, wednesday, thursday, friday]) await work(office);
  await office.database.close();
}

await main(process.argv[2]);
