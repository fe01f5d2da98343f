import type { Words } from '../../decision/index.ts';
import { type ConsentQuality, consentQualities, type Fact, type Facts } from '../../facts/index.ts';

/** Dutch and English side by side. */
export const said = (nl: string, en: string): Words => ({ nl, en });

const joined = (list: readonly Words[], between: Words): Words => ({
  nl: list.map(({ nl }) => nl).join(between.nl),
  en: list.map(({ en }) => en).join(between.en),
});

const and = said(', ', ', ');

/** A case in the words of the law: a line for each fact, in the words that its declaration has for it. */
export const tellFacts = (facts: object, declared: Facts): readonly Words[] =>
  Object.entries(facts).map(([name, value]) => tellFact(name, value, declared));

/** One fact and its value. */
export function tellFact(name: string, value: unknown, declared: Facts): Words {
  const fact = declared[name];
  const day = said('op de dag', 'on the day');
  const label =
    fact === undefined ? (name === 'asOf' ? day : said(name, name)) : said(fact.label[0], fact.label[1]);
  const told = tellValue(value, fact, declared);
  return said(`${label.nl}: ${told.nl}`, `${label.en}: ${told.en}`);
}

function tellValue(value: unknown, fact: Fact | undefined, declared: Facts): Words {
  if (value === 'notApplicable') {
    const [nl, en] = fact?.notApplicable ?? ['niet van toepassing', 'not applicable'];
    return said(nl, en);
  }
  if (typeof value === 'boolean') return value ? said('ja', 'yes') : said('nee', 'no');
  if (fact?.kind === 'consents') return tellConsents(value, declared);
  if (Array.isArray(value))
    return value.length === 0
      ? said('geen', 'none')
      : joined(
          value.map((one) => tellWord(one, fact)),
          and,
        );
  return tellWord(value, fact);
}

function tellWord(word: unknown, fact: Fact | undefined): Words {
  const values = fact !== undefined && 'values' in fact ? fact.values : {};
  const label = typeof word === 'string' && Object.hasOwn(values, word) ? values[word] : undefined;
  return label === undefined ? said(String(word), String(word)) : said(label[0], label[1]);
}

const isQuality = (word: unknown): word is ConsentQuality =>
  typeof word === 'string' && Object.hasOwn(consentQualities, word);

function tellQuality(quality: unknown): Words {
  if (!isQuality(quality)) return said(String(quality), String(quality));
  const [nl, en] = consentQualities[quality];
  return said(nl, en);
}

function tellConsents(value: unknown, declared: Facts): Words {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list.length === 0) return said('geen', 'none');
  return joined(
    list.map((one) => tellConsent(one, declared)),
    said('; en ', '; and '),
  );
}

/** A list that holds every value there is, is told as all of them. */
function tellConsent(value: unknown, declared: Facts): Words {
  if (typeof value !== 'object' || value === null) return said(String(value), String(value));
  const record = new Map<string, unknown>(Object.entries(value));
  const words = (key: string, names: readonly string[]): Words => {
    const list: readonly unknown[] = [record.get(key)].flat();
    const facts = names.flatMap((name) => declared[name] ?? []);
    const known = facts.flatMap((fact) => ('values' in fact ? Object.keys(fact.values) : []));
    if (known.length > 0 && known.every((one) => list.includes(one))) return said('alle', 'all');
    if (list.length === 0) return said('geen', 'none');
    const owner = (word: unknown) =>
      facts.find((fact) => 'values' in fact && typeof word === 'string' && Object.hasOwn(fact.values, word));
    return joined(
      list.map((word) => tellWord(word, owner(word))),
      and,
    );
  };
  const to = words('to', ['recipient', 'actor']);
  const purposes = words('purposes', ['purpose']);
  const data = words('data', ['data']);
  const named: readonly unknown[] = [record.get('qualities')].flat();
  const qualities =
    named.length === 0 ? said('geen vorm vermeld', 'no form stated') : joined(named.map(tellQuality), and);
  const until = record.get('withdrawnOn');
  const end =
    until === 'never'
      ? said('niet ingetrokken', 'not withdrawn')
      : said(`ingetrokken op ${until}`, `withdrawn on ${until}`);
  const by =
    record.get('by') === 'client' ? said('cliënt', 'client') : said('vertegenwoordiger', 'representative');
  const givenOn = String(record.get('givenOn'));
  return said(
    `van de ${by.nl} op ${givenOn}, ${end.nl} (voor: ${to.nl}; doel: ${purposes.nl}; gegevens: ${data.nl}; ${qualities.nl})`,
    `by the ${by.en} on ${givenOn}, ${end.en} (to: ${to.en}; purpose: ${purposes.en}; data: ${data.en}; ${qualities.en})`,
  );
}
