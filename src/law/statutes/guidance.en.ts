import type { English } from '../../language/index.ts';

export const apInEnglish: English = {
  bewaren: {
    summary: 're-integration file at most two years after completion; own-risk carrier five years',
    reason: 'guidance, no statute, and written for the employer; it weighs in what is needed (avg:5.1.e)',
  },
  werkgever: {
    summary: 'to the employer only limitations, possibilities and duration, never diagnosis or cause',
    reason: 'guidance; the limit stands at uavg:30.1.b',
  },
};
