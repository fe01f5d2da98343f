import { ReglementError } from 'reglement';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../../examples/coaching/access.ts';
import { answerRequest } from '../../examples/coaching/answering.ts';
import { replayAll } from '../../examples/coaching/audit.ts';
import type { BureauId } from '../../examples/coaching/bureaus.ts';
import { billing, categories } from '../../examples/coaching/categories.ts';
import { giveConsent, withdrawConsent } from '../../examples/coaching/consents.ts';
import { disclose, type Sending } from '../../examples/coaching/disclosure.ts';
import { actsOfLetter } from '../../examples/coaching/letter.ts';
import { type Office, openOffice } from '../../examples/coaching/office.ts';
import { erased, removalOf } from '../../examples/coaching/removal.ts';
import {
  extendRequest,
  informRequest,
  openRequests,
  registerRequest,
} from '../../examples/coaching/requests.ts';
import { sweep } from '../../examples/coaching/sweep.ts';
import { doTasks, openTasks } from '../../examples/coaching/tasks.ts';

const monday = '2026-03-02';
const health = ['functionalLimitations', 'medical'];

/** Runs `work` at an office of its own and leaves nothing behind: all that it did is rolled back. */
const undone = async (office: Office, work: (office: Office) => Promise<void>): Promise<void> => {
  const stop = new Error('undo');
  const done = office.database.transaction(async (store) => {
    await work({
      ...office,
      database: {
        ...store,
        query: (sql, values) => store.query(sql, values),
        transaction: (inner) => inner(store),
        close: async () => {},
      },
    });
    throw stop;
  });
  await expect(done).rejects.toBe(stop);
};

const offices = new Map<BureauId, Office>();
beforeAll(async () => {
  for (const id of ['werk-id', 'working-progression'] as const) offices.set(id, await openOffice(id));
});
afterAll(async () => {
  for (const { database } of offices.values()) await database.close();
});

const at = (id: BureauId, work: (office: Office) => Promise<void>) => async (): Promise<void> => {
  const office = offices.get(id);
  if (office === undefined) throw new Error(`no office of ${id}`);
  await undone(office, work);
};

const toTheEmployer: Sending = {
  caseId: 'fatima-2025',
  recipient: 'employer',
  purpose: 'reintegration',
  categories: ['name', 'reports', 'plan', 'functionalLimitations', 'medical'],
  on: '2026-03-03',
  by: 'joris',
  judged: { compatible: true, adequate: true, neededFor: ['purpose'] },
};

const contentsOf = async ({ database }: Office, id: string) => {
  const { rows } = await database.query('select * from records where id = $1', [id]);
  return rows[0];
};

const countOf = async ({ database }: Office, table: 'audit' | 'disclosures'): Promise<number> =>
  (await database.query(`select * from ${table}`)).rows.length;

describe.each(['werk-id', 'working-progression'] as const)('a week at %s', (id) => {
  test(
    'the coach of the client sees the file',
    at(id, async (office) => {
      const file = await openFile(office, { user: 'joris', caseId: 'fatima-2025', on: monday });
      expect(file.hidden).toEqual([]);
      expect(file.records.find(({ record }) => record === 'clientFile')?.columns).toMatchObject({
        name: 'Fatima El Amrani',
        medical: 'hernia, revalidatie loopt',
      });
    }),
  );

  test(
    'an unknown fact never opens a column',
    at(id, async (office) => {
      // Nobody wrote down what the new coach signed, and nobody said what the look is for.
      const file = await openFile(office, { user: 'bo', caseId: 'fatima-2025', on: monday });
      expect(file.records).toEqual([]);
      expect(file.hidden).toEqual(categories);
      expect(file.ask.map(({ fact }) => fact)).toContain('neededFor');
    }),
  );

  test(
    'somebody from outside sees nothing, and neither does the client of another case',
    at(id, async (office) => {
      for (const user of ['pieter', 'henk']) {
        const file = await openFile(office, { user, caseId: 'fatima-2025', on: monday });
        expect(file.records).toEqual([]);
      }
    }),
  );

  test(
    'medical data never reach the employer',
    at(id, async (office) => {
      const needs = [['purpose'], ['illnessGuidance', 'task', 'service', 'placement'], undefined] as const;
      for (const neededFor of needs) {
        const judged = {
          compatible: true,
          adequate: true,
          ...(neededFor === undefined ? {} : { neededFor }),
        };
        const sent = await disclose(office, { ...toTheEmployer, judged });
        expect(sent.withheld).toContain('medical');
        expect(JSON.stringify(sent.contents)).not.toContain('hernia');
      }
      const all = await disclose(office, {
        ...toTheEmployer,
        categories,
        judged: { compatible: true, adequate: true },
      });
      expect(JSON.stringify(all.contents)).not.toContain('hernia');
    }),
  );

  test(
    'only what the consent covers goes, and only as the table of what went says',
    at(id, async (office) => {
      const sent = await disclose(office, toTheEmployer);
      expect(sent.categories).toEqual(['name', 'reports', 'plan']);
      expect(sent.withheld).toEqual(health);
      expect(Object.keys(sent.contents[0] ?? {})).toEqual(['name', 'reports', 'plan']);
      expect(await countOf(office, 'disclosures')).toBe(1);
      // The question as put, and the part that went.
      expect(await countOf(office, 'audit')).toBe(2);
    }),
  );

  test(
    'a withdrawn consent stops the next export, from the day of the withdrawal',
    at(id, async (office) => {
      await withdrawConsent(office, 'fatima-reports', '2026-03-04');
      const before = await disclose(office, { ...toTheEmployer, on: '2026-03-03' });
      const after = await disclose(office, { ...toTheEmployer, on: '2026-03-04' });
      expect(before.categories).toEqual(['name', 'reports', 'plan']);
      expect(after.categories).toEqual([]);
      expect(after.contents).toEqual([]);
      expect(await countOf(office, 'disclosures')).toBe(1);
    }),
  );

  test(
    'the sweep removes the file whose time is over and keeps its invoice',
    at(id, async (office) => {
      const swept = new Map((await sweep(office, monday)).map((one) => [one.id, one]));
      expect(swept.get('henk-2020/file')?.what).toBe('erased');
      expect(await contentsOf(office, 'henk-2020/file')).toMatchObject({
        name: null,
        reports: null,
        removed: 'erased',
      });
      expect(swept.get('henk-2020/invoice')).toMatchObject({ what: 'kept', because: ['awr:52.4'] });
      expect(await contentsOf(office, 'henk-2020/invoice')).toMatchObject({
        name: 'Henk Brouwer',
        removed: null,
      });
      expect(swept.get('fatima-2025/file')?.what).toBe('kept');
    }),
  );

  test(
    'a record about which too little is known stays, with the question',
    at(id, async (office) => {
      const draft = (await sweep(office, monday)).find((one) => one.id === 'daan-2026/draft');
      expect(draft?.what).toBe('asked');
      expect(draft?.ask.map(({ fact }) => fact)).toEqual(['purposeEndedOn']);
    }),
  );

  test(
    'a second sweep on the same day does nothing',
    at(id, async (office) => {
      await sweep(office, monday);
      const audited = await countOf(office, 'audit');
      const again = await sweep(office, monday);
      expect(again.every(({ what }) => what === 'kept' || what === 'asked')).toBe(true);
      expect(await countOf(office, 'audit')).toBe(audited);
    }),
  );

  test(
    'an erasure takes the coaching notes and leaves the invoice, which goes when the statute lets it',
    at(id, async (office) => {
      await registerRequest(office, {
        id: 'erasure',
        caseId: 'sanne-2025',
        right: 'erasure',
        receivedOn: '2026-03-03',
        requestForm: 'inWriting',
        askedBy: 'client',
        identityDoubted: false,
        priorAccess: false,
        defect: 'none',
        erasureReason: 'consentWithdrawn',
      });
      const answered = await answerRequest(office, 'erasure', '2026-03-05');
      expect(answered.outcome).toBe('grantedInPart');
      expect(answered.erased).toEqual(['sanne-2025/file', 'sanne-2025/note']);
      expect(answered.stays).toEqual(['sanne-2025/invoice']);
      expect(answered.letter?.body).toContain('bewaard tot en met 2033-12-31');
      expect(await contentsOf(office, 'sanne-2025/note')).toMatchObject({
        assessment: null,
        removed: 'erased',
      });
      const onDay = async (on: string) =>
        (await sweep(office, on)).find((one) => one.id === 'sanne-2025/invoice')?.what;
      expect(await onDay('2033-12-31')).toBe('kept');
      expect(await onDay('2034-01-01')).toBe('erased');
    }),
  );

  test(
    'a refusal says in Dutch why, and where to go until when; the letter fulfils its duties',
    at(id, async (office) => {
      await registerRequest(office, {
        id: 'opinion',
        caseId: 'fatima-2025',
        right: 'rectification',
        receivedOn: '2026-03-03',
        requestForm: 'electronically',
        askedBy: 'client',
        identityDoubted: false,
        priorAccess: true,
        defect: 'opinion',
      });
      const { outcome, letter } = await answerRequest(office, 'opinion', '2026-03-05');
      expect(outcome).toBe('refused');
      expect(letter?.body).toContain('Beste Fatima El Amrani');
      expect(letter?.body).toContain('verzoekschrift bij de rechtbank: tot en met 2026-04-16');
      const acts = async () => (await openTasks(office)).map(({ act }) => act);
      expect(await acts()).toEqual(expect.arrayContaining(['courtMentioned', 'giveReasons']));
      await doTasks(office, 'fatima-2025', actsOfLetter, '2026-03-05');
      expect(await acts()).not.toContain('courtMentioned');
      expect(await openRequests(office, '2026-03-05')).toEqual([]);
    }),
  );

  test(
    'everything in the audit log is decided the same again, and an altered entry shows',
    at(id, async (office) => {
      await openFile(office, { user: 'joris', caseId: 'fatima-2025', on: monday });
      await disclose(office, toTheEmployer);
      await sweep(office, monday);
      const { same, different } = await replayAll(office);
      expect(same).toBe(await countOf(office, 'audit'));
      expect(different).toEqual([]);
      await office.database.query(
        `update audit set receipt = replace(receipt, '"recipient":"employer"', '"recipient":"uwv"') where id = (select min(id) from audit where question = 'canDisclose')`,
      );
      expect((await replayAll(office)).different).toMatchObject([
        { question: 'canDisclose', where: expect.arrayContaining(['hash']) },
      ]);
    }),
  );

  test(
    'bad input leaves nothing behind',
    at(id, async (office) => {
      await expect(disclose(office, { ...toTheEmployer, on: '2026-02-30' })).rejects.toThrow(ReglementError);
      expect(await countOf(office, 'audit')).toBe(0);
    }),
  );
});

describe('what a sweep may not do', () => {
  test('a record that cannot be read stops the whole sweep, and nothing of it stays done', async () => {
    const office = await openOffice('werk-id');
    await office.database.query(`update cases set "serviceEndedOn" = '2026-02-30' where id = 'sanne-2025'`);
    await expect(sweep(office, monday)).rejects.toThrow(ReglementError);
    expect(await contentsOf(office, 'henk-2020/file')).toMatchObject({ name: 'Henk Brouwer', removed: null });
    expect(await countOf(office, 'audit')).toBe(0);
    await office.database.close();
  });

  test('a record goes as its texts say; where they say nothing or differ, altogether', () => {
    const end = { clause: 'bureau:1', rule: 'bureau:1/a', layer: 'regulation', certain: true } as const;
    const anonymise = { ...end, what: 'anonymise' } as const;
    const reduce = { ...end, what: { reduceTo: ['name', 'address'] } };
    expect(removalOf({ atEnd: [] })).toEqual(erased);
    expect(removalOf({ atEnd: [anonymise] })).toEqual({
      how: 'anonymised',
      stays: ['serviceKind', 'serviceYear'],
    });
    expect(removalOf({ atEnd: [reduce] })).toEqual({ how: 'reduced', stays: ['name', 'address'] });
    expect(removalOf({ atEnd: [anonymise, reduce] })).toEqual(erased);
  });
});

describe('what differs between the two', () => {
  const inTime = { id: 'access', caseId: 'fatima-2025', right: 'access', receivedOn: '2026-03-06' } as const;

  test(
    'at Werk ID an extension told in time moves the answer',
    at('werk-id', async (office) => {
      const due = await registerRequest(office, inTime);
      expect(due.answerBy).toMatchObject({ kind: 'exact', day: '2026-04-07' });
      expect((await extendRequest(office, 'access', '2026-03-30')).answerBy).toMatchObject({
        day: '2026-06-08',
      });
    }),
  );

  test(
    'at Working Progression the own promise of four weeks does not move',
    at('working-progression', async (office) => {
      const due = await registerRequest(office, inTime);
      expect(due.answerBy).toMatchObject({ kind: 'exact', day: '2026-04-03' });
      const extended = await extendRequest(office, 'access', '2026-03-30');
      expect(extended).toMatchObject({ answerBy: { day: '2026-04-03' }, doBy: { day: '2026-06-08' } });
      const [first] = await openRequests(office, '2026-04-04');
      expect(first).toMatchObject({ id: 'access', isLate: true });
    }),
  );

  test('the invoice desk sees its columns at Werk ID, and at Working Progression asks a partner first', async () => {
    const desk = {
      user: 'ans',
      caseId: 'fatima-2025',
      on: monday,
      columns: billing,
      neededFor: ['task'],
    } as const;
    await at('werk-id', async (office) => expect((await openFile(office, desk)).hidden).toEqual([]))();
    await at('working-progression', async (office) => {
      const file = await openFile(office, desk);
      expect(file.records).toEqual([]);
      expect(file.ask.map(({ fact }) => fact)).toEqual(['partnerAgreed', 'onTheSpot']);
    })();
  });

  test(
    'a reason that nobody gave is asked for, and then decides',
    at('working-progression', async (office) => {
      const { id: _, right: __, ...asked } = inTime;
      await registerRequest(office, {
        ...asked,
        id: 'erasure',
        right: 'erasure',
        requestForm: 'inWriting',
        defect: 'none',
        askedBy: 'client',
      });
      const open = await answerRequest(office, 'erasure', '2026-03-09');
      expect(open).toMatchObject({ outcome: 'undetermined', erased: [] });
      expect(open.ask.map(({ fact }) => fact)).toContain('erasureReason');
      await informRequest(office, 'erasure', { erasureReason: 'none' });
      expect((await answerRequest(office, 'erasure', '2026-03-09')).outcome).toBe('refused');
    }),
  );

  test(
    'Working Progression promises to end what the tax law keeps, and the sweep says so',
    at('working-progression', async (office) => {
      const invoice = (await sweep(office, monday)).find((one) => one.id === 'henk-2020/invoice');
      expect(invoice?.conflicts.map(({ floor, ceiling }) => [floor.clause, ceiling.clause])).toEqual([
        ['awr:52.4', 'working-progression:2.5.s2'],
      ]);
    }),
  );

  test(
    'a consent that is given opens exactly its categories',
    at('werk-id', async (office) => {
      await giveConsent(office, {
        id: 'sanne-plan',
        caseId: 'sanne-2025',
        by: 'client',
        to: ['employer'],
        purposes: ['reintegration'],
        data: ['reports'],
        qualities: ['free', 'specific', 'informed', 'unambiguous'],
        givenOn: '2026-03-02',
        withdrawnOn: 'never',
      });
      const sent = await disclose(office, { ...toTheEmployer, caseId: 'sanne-2025' });
      expect(sent.categories).toEqual(['reports']);
      expect(
        (await disclose(office, { ...toTheEmployer, caseId: 'sanne-2025', on: '2026-03-01' })).categories,
      ).toEqual([]);
    }),
  );
});
