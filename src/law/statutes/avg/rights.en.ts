import type { English } from '../../../language/index.ts';

export const rightsInEnglish: English = {
  '15.1': {
    summary: 'the client may see his data and learn what for, from whom and for whom; no reason is needed',
    taken: 'also working notes and drafts, once they are digital or on file',
    rejected: 'personal notes fall outside',
  },
  '15.3': {
    summary: 'a first copy is free; for further ones a reasonable fee',
    taken: 'whoever asks for the original gets a copy',
    rejected: 'the right covers the original document',
  },
  '15.4': {
    summary: 'a copy may not harm another: weigh, redact and give the rest',
    taken: 'only as far as the harm reaches',
    rejected: 'refusal of the whole',
  },
  '16': {
    summary: 'correct what is inaccurate, complete what is incomplete, also by a statement of one’s own',
    taken: 'against an opinion stands a statement of the client',
    rejected: 'an opinion cannot be completed',
  },
  '17.1':
    'erase what is no longer needed, after withdrawn consent or an upheld objection, unlawful, or where a statute demands it',
  '17.3.b': 'not as far as a statute demands keeping: split, and erase the rest',
  '17.3.e': {
    summary: 'not as far as needed for a legal claim',
    taken:
      'a claim takes the right of 17(1), limits a wider promise of the bureau, and holds the records it needs',
    rejected: 'a wider promise of the bureau goes first',
  },
  '18.1': {
    summary:
      'restrict where accuracy is contested, processing unlawful, the client needs the data for a claim, or an objection is pending',
    taken: 'accuracy need only be contested while the bureau verifies it',
    rejected: 'the inaccuracy must be established',
  },
  '18.2': {
    summary: 'what is restricted is only stored, save consent, claims or protection of another',
    taken:
      'what the client has restricted in place of erasure (18(1)(b) and (c)), legalHold keeps as under 17(3)(e); beyond that restriction is a duty, no prohibition of erasure',
    rejected: 'every restriction bars every question on keeping, use and disclosure',
  },
  '18.3': 'the client is told before it is lifted',
  '19': {
    summary:
      'each recipient is told of rectification, erasure or restriction; the client hears on request who they are',
    taken: 'unless impossible or out of proportion',
    rejected: 'without exception',
  },
  '20': {
    summary: 'take along data one provided, if processed by automated means on consent or contract',
    taken: 'not the coach’s judgement',
    rejected: 'everything on file',
  },
  '21.1':
    'objection on personal grounds against use for a public task or legitimate interest, unless compelling grounds',
  '21.3': {
    summary: 'after an objection never again for direct marketing; nothing is weighed',
    taken: 'an objection in any form counts, and acquisition is marketing',
    rejected: 'only a written objection',
  },
  '21.4': 'the right to object is mentioned apart, at the latest at first contact',
  '22': {
    summary: 'no decision with effects by automated means alone',
    reason: 'the bureaus take no automated decisions, and no question is about them',
  },
};
