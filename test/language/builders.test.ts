import { months, plain, weeks } from 'reglement/calendar';
import { describe, expect, test } from 'vitest';
import {
  article,
  checked,
  clause,
  decidesNothing,
  departsFrom,
  entersIntoForce,
  given,
  inForce,
  lapsed,
  reading,
  undecidable,
} from '../../src/language/index.ts';
import { write } from './cobblers.ts';

const lines = (...made: readonly object[]): string => made.map((one) => JSON.stringify(one)).join('\n');

describe('a builder only writes: this is what it writes', () => {
  test('permission', () => {
    const { permit, forbid, only, onlyIf, except, lift } = write;
    expect(
      lines(
        permit('access.mode', { carrier: 'paper' }, { id: 'b', exceptionTo: ['2.2'] }),
        forbid('access.mode', {}, { unless: [{ urgent: false }] }),
        write.require('access.mode', {}),
        only('access.actor'),
        only('access.actor', { data: 'feet' }),
        onlyIf('access.actor', { actor: 'pupil' }, { consent: given('written') }),
        except('access.mode', '2.2', { urgent: true }),
        lift('access.mode', '2.2', {}),
      ),
    ).toMatchInlineSnapshot(`
      "{"rule":"permit","aspect":"access.mode","when":{"carrier":"paper"},"id":"b","exceptionTo":["2.2"]}
      {"rule":"forbid","aspect":"access.mode","when":{},"unless":[{"urgent":false}]}
      {"rule":"require","aspect":"access.mode","when":{}}
      {"rule":"only","aspect":"access.actor"}
      {"rule":"only","aspect":"access.actor","when":{"data":"feet"}}
      {"rule":"onlyIf","aspect":"access.actor","when":{"actor":"pupil"},"condition":{"consent":{"given":["written"]}}}
      {"rule":"except","aspect":"access.mode","of":"2.2","when":{"urgent":true}}
      {"rule":"lift","aspect":"access.mode","of":"2.2","when":{}}"
    `);
  });

  test('requests', () => {
    const { mayAsk, mayAskOnlyIf, grant, refuse, answerWithin, refuseWithin, doWithin } = write;
    expect(
      lines(
        mayAsk({}),
        mayAskOnlyIf({ right: 'view' }, { right: 'erase' }),
        grant({ right: 'view' }),
        refuse({ right: 'erase' }, { extent: 'asFarAs' }),
        answerWithin(months(1, plain), {}),
        refuseWithin(weeks(2, plain), { right: 'view' }, { form: 'written' }),
        doWithin('atOnce', { right: 'erase' }, { pause: 'shift' }),
        write.appealWithin(weeks(6, plain), 'court', 'receivedOn', {}),
        write.route('bureau', {}),
        write.route('court', { right: 'view' }, ['bij brief', 'by letter']),
        write.feeCap({ atMost: 500, perPage: 25 }, { right: 'view' }),
      ),
    ).toMatchInlineSnapshot(`
      "{"rule":"permit","aspect":"request.asking","when":{}}
      {"rule":"onlyIf","aspect":"request.asking","when":{"right":"view"},"condition":{"right":"erase"}}
      {"rule":"permit","aspect":"request.merits","when":{"right":"view"}}
      {"rule":"forbid","aspect":"request.merits","when":{"right":"erase"},"extent":"asFarAs"}
      {"rule":"answerWithin","within":{"months":1,"regime":"plain"},"from":"receivedOn","when":{}}
      {"rule":"refuseWithin","within":{"weeks":2,"regime":"plain"},"from":"receivedOn","when":{"right":"view"},"form":"written"}
      {"rule":"doWithin","within":"atOnce","from":"receivedOn","when":{"right":"erase"},"pause":"shift"}
      {"rule":"appealWithin","within":{"weeks":6,"regime":"plain"},"to":"court","from":"receivedOn","when":{}}
      {"rule":"route","to":"bureau","when":{}}
      {"rule":"route","to":"court","when":{"right":"view"},"by":["bij brief","by letter"]}
      {"rule":"feeCap","atMost":500,"perPage":25,"when":{"right":"view"}}"
    `);
  });

  test('keeping, duties and words', () => {
    const { keepAtMost, keepAtLeast, keepAtLeastUntil, keepFor, endsOn, hold, duty } = write;
    const after = 'madeOn';
    expect(
      lines(
        keepAtMost(months(1, plain), { after, of: { carrier: 'slate' } }),
        keepAtMost('asLongAsNeeded', { after }),
        keepAtLeast(weeks(2, plain), { after }),
        keepAtLeastUntil('2030-12-31', {}),
        keepFor(weeks(2, plain), { after, then: 'anonymise' }),
        endsOn(after, {}),
        hold({ when: { carrier: 'slate' } }),
        duty('repair', 'explained', { toward: 'client', within: 'atOnce' }),
        write.means('recipient', 'tradesman', ['guild']),
        write.consentMeans('free', 'informed'),
        write.appliesWhen({ carrier: 'paper' }),
      ),
    ).toMatchInlineSnapshot(`
      "{"rule":"keepAtMost","within":{"months":1,"regime":"plain"},"after":"madeOn","of":{"carrier":"slate"}}
      {"rule":"keepAtMost","within":"asLongAsNeeded","after":"madeOn"}
      {"rule":"keepAtLeast","within":{"weeks":2,"regime":"plain"},"after":"madeOn"}
      {"rule":"keepAtLeast","within":"sameDay","after":"untilDay","untilDay":"2030-12-31"}
      {"rule":"keepFor","within":{"weeks":2,"regime":"plain"},"after":"madeOn","then":"anonymise"}
      {"rule":"endsOn","within":"sameDay","after":"madeOn"}
      {"rule":"hold","when":{"carrier":"slate"}}
      {"rule":"duty","on":"repair","act":"explained","toward":"client","within":"atOnce"}
      {"rule":"means","fact":"recipient","name":"tradesman","values":["guild"]}
      {"rule":"consentMeans","qualities":["free","informed"]}
      {"rule":"appliesWhen","when":{"carrier":"paper"}}"
    `);
  });

  test('a clause and what is noted of it', () => {
    expect(
      lines(
        clause('1', 'niets', decidesNothing('leeg')),
        clause('2', 'iets', undecidable('geen feit')),
        clause('3', 'weg', lapsed('2015-12-31', '4'), checked('partly')),
        clause(
          '4',
          'van tot',
          inForce({ from: '2011-01-01', until: '2012-01-01' }),
          departsFrom('a:1', 'b:2'),
        ),
        clause('5', 'begin', entersIntoForce('2010-05-01'), reading('zo', 'anders')),
        article('1', 'Een', clause('1', 'een', write.permit('access.mode', {}))),
      ),
    ).toMatchInlineSnapshot(`
      "{"id":"1","summary":"niets","rules":[],"decidesNothing":"leeg"}
      {"id":"2","summary":"iets","rules":[],"undecidable":"geen feit"}
      {"id":"3","summary":"weg","rules":[],"lapsed":{"lastDay":"2015-12-31","successor":"4"},"checked":"partly"}
      {"id":"4","summary":"van tot","rules":[],"from":"2011-01-01","until":"2012-01-01","departsFrom":["a:1","b:2"]}
      {"id":"5","summary":"begin","rules":[],"entersIntoForce":"2010-05-01","reading":{"taken":"zo","rejected":"anders"}}
      {"number":"1","title":"Een","clauses":[{"id":"1","summary":"een","rules":[{"rule":"permit","aspect":"access.mode","when":{}}]}]}"
    `);
  });
});
