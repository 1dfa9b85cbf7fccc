import { describe, expect, it } from 'vitest';
import { compose } from '../../src/cases/compose.ts';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import { requests, requestTypes } from '../../src/cases/request-types.ts';
import { languageOf } from '../../src/cases/requests.ts';
import type { ComposeInput } from '../../src/cases/shape.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import type { Article, ArticleName, Jurisdiction } from '../../src/jurisdictions/shape.ts';
import { citeArticle } from '../../src/letters/cite.ts';
import { letterLanguages, loadCitation } from '../../src/letters/index.ts';
import { articleGives, claims, families, type Read } from '../support/article-claims.ts';
import { fullInput, leastInput } from '../support/letter-input.ts';

const texts = import.meta.glob<string>('../../src/letters/??/**/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const all: Jurisdiction[] = [...jurisdictions.values()];
const read: readonly Read[] = ['en', 'nl', 'de'];

function placeOf({ article, paragraph, point, law }: Article, mainLaw: string): string {
  return `${law ?? mainLaw} ${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''}`;
}

/** True where the table knows the law; a new law's letters are held to what their sentences say, until it does. */
function isInTable(law: string): boolean {
  return Object.keys(articleGives).some((place) => place.startsWith(`${law} `));
}

/** An article's row: that of the UK GDPR is the GDPR's where the numbers are the same. */
function givenBy(article: Article, law: string) {
  const place = placeOf(article, law);
  return articleGives[place] ?? articleGives[place.replace(/^uk-gdpr /, 'gdpr ')];
}

interface Cited {
  /** Names with the same article: the sentence has to speak of one of them. */
  names: ArticleName[];
  article: Article;
  text: string;
}

async function citable({ articles, law, laws }: Jurisdiction, language: string): Promise<Cited[]> {
  const citation = await loadCitation(language);
  const byText = new Map<string, Cited>();
  for (const [name, article] of Object.entries(articles) as [ArticleName, Article][]) {
    const text = citeArticle(citation, article, law, laws);
    const same = byText.get(text);
    if (same) same.names.push(name);
    else byText.set(text, { names: [name], article, text });
  }
  return [...byText.values()].toSorted((a, b) => b.text.length - a.text.length);
}

interface Sentence {
  text: string;
  cites: Cited[];
}

/** The sentences of a letter that cite something; a citation's own full stops end none. */
function sentencesOf(letter: string, known: readonly Cited[]): Sentence[] {
  const marked = known.reduce((text, { text: cited }, n) => text.replaceAll(cited, `\u{E000}${n}\u{E001}`), letter);
  return marked.split(/\n|(?<=[\p{Ll})\u{E001}»”“][.?!]) +/u).flatMap((text) => {
    const cites = [...text.matchAll(/\u{E000}(\d+)\u{E001}/gu)].flatMap(([, n]) => known[Number(n)] ?? []);
    return cites.length > 0 ? [{ text, cites }] : [];
  });
}

/** A complaint lists here which articles were infringed, whatever they give. */
const infringed: Record<Read, RegExp> = {
  en: /kept to the law|law was infringed|was not complied with/,
  nl: /aan de wet heeft gehouden|wet niet is nageleefd|is niet voldaan/,
  de: /Gesetz eingehalten|Gesetz verletzt|nicht entsprochen/,
};

/** What is wrong with a sentence: a citation it does not speak of, or one that it lacks. */
function faultsIn({ text, cites }: Sentence, law: Jurisdiction, language: Read): string[] {
  const names = cites.flatMap((one) => one.names);
  const unsaid = cites.filter(
    (one) => !one.names.some((name) => claims[name]?.[language].test(text)) && !infringed[language].test(text),
  );
  const ungiven = cites.filter(
    ({ names: own, article }) =>
      isInTable(article.law ?? law.law) && !own.some((name) => givenBy(article, law.law)?.names.includes(name)),
  );
  const lacking = families.filter(
    ({ of, says, needs }) =>
      of.some((name) => names.includes(name)) &&
      says[language].test(text) &&
      !names.includes(needs) &&
      needs in law.articles,
  );
  return [
    ...ungiven.map(({ names: [name], article }) => `${name}: ${placeOf(article, law.law)} does not give it`),
    ...unsaid.map((one) => `${one.names.join('/')}: ${text}`),
    ...lacking.map(({ needs }) => `no ${needs}: ${text}`),
  ];
}

/** One law of each set of articles: thirty countries of the EEA share theirs. */
const laws = [
  ...new Map(all.map((law) => [JSON.stringify([law.regime, law.articles, law.consentCountry]), law])).values(),
];

function inputsUnder({ id, regime }: Jurisdiction, language: Read): ComposeInput[] {
  return requestTypes.flatMap((request) =>
    [fullInput, leastInput].map((make) => {
      const input = { ...make(request, language), jurisdiction: id };
      const plain = input.followUp?.subject.replace(/ \(.*\)/, '') ?? '';
      const followUp = input.followUp && regime !== 'gdpr' ? { ...input.followUp, subject: plain } : input.followUp;
      return { ...input, ...(followUp ? { followUp } : {}) };
    }),
  );
}

/** True where the letter, or the one it follows, asks for anything but to see data. */
function asksForMore({ request, followUp }: ComposeInput): boolean {
  return (followUp?.requests ?? [request]).some((one) => requests[one].right !== 'access');
}

let composed = 0;
let checked = 0;

describe.each(laws)('letters under the law of $id', (law) => {
  it.each(read)('cite in %s only what the sentence speaks of', async (language) => {
    const known = await citable(law, language);
    const faults = new Set<string>();
    const written = inputsUnder(law, language).filter((one) => languageOf(one.request, language) === language);
    for (const input of written.filter((one) => !whyNoLetter(one))) {
      const { subject, full, short } = await compose(input);
      const sentences = [subject, full, short].flatMap((text) => sentencesOf(text, known));
      const cited = sentences.flatMap(({ cites }) => cites);
      composed += 1;
      checked += cited.length;
      for (const fault of sentences.flatMap((one) => faultsIn(one, law, language))) faults.add(fault);
      const beyond = asksForMore(input) ? cited.filter((one) => givenBy(one.article, law.law)?.accessOnly) : [];
      for (const { text } of beyond) faults.add(`${input.request} cites ${text}`);
    }
    expect([...faults]).toEqual([]);
  });
});

it('many letters and citations were read', () => {
  expect(composed).toBeGreaterThan(2000);
  expect(checked).toBeGreaterThan(15_000);
});

describe.each(letterLanguages)('letters in %s', (language) => {
  it('cite in each line what the English line cites', () => {
    const names = (text: string) =>
      text.split('\n').flatMap(
        (line) =>
          line
            .match(/\{article:[a-z-]+\}/g)
            ?.toSorted()
            .join() ?? [],
      );
    const own = Object.entries(texts).filter(([path]) => path.includes(`/letters/${language}/`));
    const others = own.flatMap(([path, text]) => {
      const english = texts[path.replace(`/letters/${language}/`, '/letters/en/')];
      return english !== undefined && JSON.stringify(names(text)) !== JSON.stringify(names(english)) ? [path] : [];
    });
    expect(others).toEqual([]);
  });
});

describe('the act of the country beside the Regulation', () => {
  const letter = async (jurisdiction: string, language: string, request: ComposeInput['request']) =>
    (await compose({ ...fullInput(request, language), jurisdiction })).full;

  it.each([
    ['es', 'es', 'access', 'Conforme al artículo 15 del RGPD y al artículo 13 de la LOPDGDD,'],
    ['es', 'es', 'erasure', 'hasta cuándo se mantendrá el bloqueo (artículo 32 de la LOPDGDD)'],
    ['es', 'en', 'objection-recording', 'and Article 18 LOPDGDD'],
    ['fr', 'fr', 'access', '(article 15 du RGPD et article 49 de la loi Informatique et Libertés)'],
  ] as const)('is cited under the law of %s in %s: %s', async (law, language, request, words) => {
    expect(await letter(law, language, request)).toContain(words);
  });
  it.each([
    ['de', 'de', 'objection-recording', /BDSG/],
    ['fr', 'fr', 'erasure', /Libertés/],
    ['pt', 'pt', 'erasure', /bloquead|LOPDGDD/],
    ['eu', 'es', 'access', /LOPDGDD/],
  ] as const)(
    'is not where it does not give the right or was not read: %s, %s',
    async (law, language, request, words) => {
      expect(await letter(law, language, request)).not.toMatch(words);
    },
  );
});

describe('Swiss and other letters', () => {
  it('in German have no word of the GDPR, in no letter', async () => {
    const swiss = jurisdictions.get('ch')!;
    for (const input of inputsUnder(swiss, 'de').filter((one) => !whyNoLetter(one))) {
      const { full, short } = await compose(input);
      expect(full + short).not.toMatch(/personenbezogen|Verarbeitung|ß|Beschwerde\b|anzuweisen|C-\d+\/\d+/);
      expect(full + short).not.toMatch(/Rechtsanspruch \(|benötige die Aufzeichnung für/);
    }
  });
  it('ask nobody in Canada for an order, and mean countries outside the United Kingdom there', async () => {
    const under = (id: string, request: ComposeInput['request']) => ({ ...fullInput(request, 'en'), jurisdiction: id });
    expect((await compose(under('ca', 'complaint'))).full).not.toMatch(/\border\b/);
    const { full } = await compose(under('uk', 'access-recording'));
    expect(full).toContain('outside the United Kingdom');
    expect(full).not.toContain('European Economic Area');
  });
  it('are written in the languages of their law alone, and none is there for California', () => {
    const why = (jurisdiction: string, language: string, request: ComposeInput['request'] = 'access') =>
      whyNoLetter({ ...fullInput(request, language), jurisdiction });
    expect([why('br', 'pt'), why('br', 'en'), why('ch', 'nl'), why('ca', 'fr')]).toEqual([
      undefined,
      'other-language',
      'other-language',
      undefined,
    ]);
    expect([why('ca', 'en', 'erasure'), why('ca', 'en', 'preservation-recording')]).toEqual([
      'access-only',
      'access-only',
    ]);
    expect(why('us-ca', 'en')).toBe('no-letter-for-country');
  });
});
