import type { English } from '../../../language/index.ts';

export const specialInEnglish: English = {
  '16': 'prohibited, criminal data and an imposed ban included, unless an exception holds',
  '17-20': {
    summary: 'religion, origin, political opinions and trade union: narrow exceptions',
    reason: 'none fits coaching or re-integration; the prohibition stands',
  },
  '21.1.f': 'not for health data with employers, benefit bodies and those who re-integrate for them',
  '21.2': 'health data only by those bound to secrecy',
  '22': 'criminal data to assess the client’s own request for a decision or a service',
  '23.1':
    'not with express consent, if made public, for legal claims or a vital interest of who cannot consent',
  '23.2':
    'not for research in the public interest that is needed, for which asking consent is no option, with safeguards',
  '24': {
    summary: 'a statutory personal number only as a statute prescribes; consent does not open it',
    taken: 'as with uavg:46: what a statute allows may be done; only what the bureau itself owes must be',
    rejected: 'what a statute allows must be done as well',
  },
};
