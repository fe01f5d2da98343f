import { vocabulary } from '../../facts/index.ts';
import * as answer from './answer.ts';
import * as circumstances from './circumstances.ts';
import { data } from './data.ts';
import * as duty from './duty.ts';
import * as grounds from './grounds.ts';
import { actor, recipient } from './parties.ts';
import { purpose } from './purpose.ts';
import * as request from './request.ts';
import * as requestDays from './request-days.ts';
import * as retention from './retention.ts';

/** The facts that every Dutch regulation in this library can speak of. A bureau adds its own beside its rules. */
export const core = vocabulary({
  actor,
  recipient,
  data,
  purpose,
  ...grounds,
  ...circumstances,
  ...request,
  ...requestDays,
  ...answer,
  ...retention,
  ...duty,
});

export type CoreFacts = (typeof core)['facts'];
