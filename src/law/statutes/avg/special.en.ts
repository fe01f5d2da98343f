import type { English } from '../../../language/index.ts';

export const specialInEnglish: English = {
  '9.1': 'prohibited, unless an exception holds',
  '9.2.a': 'not where consent is express',
  '9.2.b': {
    summary: 'employment and social-security law, as far as a statute provides',
    reason: 'the statute that provides is uavg:30.1',
  },
  '9.2.c': 'not for a vital interest of somebody who cannot consent',
  '9.2.d': {
    summary: 'non-profit bodies, on their members',
    reason: 'a bureau is no association and has clients, not members',
  },
  '9.2.e': 'not where the client has manifestly made them public',
  '9.2.f': 'not where they are needed for a legal claim or by a court',
  '9.2.g': {
    summary: 'substantial public interest, as far as a statute provides',
    reason: 'the statute that provides is uavg:23',
  },
  '9.2.h': {
    summary: 'care and occupational medicine, under secrecy',
    reason: 'worked out in uavg:30.3; a bureau gives no care',
  },
  '9.2.i': { summary: 'public health', reason: 'no task of a bureau, and no statute names one' },
  '9.2.j': {
    summary: 'research and statistics, as far as a statute provides',
    reason: 'the statute that provides is uavg:24',
  },
  '10': 'only under official authority or where a statute allows it',
};
