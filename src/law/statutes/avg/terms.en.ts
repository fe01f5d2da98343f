import type { English } from '../../../language/index.ts';

export const termsInEnglish: English = {
  '12.2': {
    summary:
      'the bureau helps the client, and nobody else, to use his rights; no form or earlier step can be demanded',
    taken:
      'a demand of writing or of earlier access excludes no request; who asks for the client under a power of attorney counts as the client',
    rejected: 'the regulation may prescribe the form, or who may ask',
  },
  '12.3': {
    summary:
      'word of the action taken at the latest one month after receipt; two months longer for many or complex requests, if told',
    taken:
      'three months from receipt; time for questions on identity or scope moves the end (the EDPB example was not seen)',
    rejected: 'one month and then two months after it; a new start after the questions',
  },
  '12.4': {
    summary:
      'a refusal at the latest one month after receipt, with reasons, the way to the supervisor and to the court',
    taken: 'the extension of 12(3) does not stretch this term',
    rejected: 'a refusal too may come after the extension',
  },
  '12.5': 'free of charge, unless manifestly unfounded or excessive: then a reasonable fee or a refusal',
  '12.6': {
    summary:
      'where there is reasonable doubt who asks, proof of identity may be asked, and until then nobody gets anything',
    taken: 'as long as the doubt stands there is no request of the client to grant',
    rejected: 'the request is refused for good',
  },
  '77': 'a complaint to the supervisor is always open, without a term; a route of the bureau does not exclude it',
  '79': 'beside it the way to the court is open',
};
