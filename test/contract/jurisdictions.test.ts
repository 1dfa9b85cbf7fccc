import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/core/date.ts';
import { holidaysOf } from '../../src/jurisdictions/holidays.ts';
import { jurisdictions, termsOnly } from '../../src/jurisdictions/index.ts';
import type { Article, Authority, Jurisdiction, Term } from '../../src/jurisdictions/shape.ts';
import { vocabulary } from '../../src/jurisdictions/vocabulary.ts';
import { citeArticle } from '../../src/letters/cite.ts';
import { letterLanguages, loadCitation } from '../../src/letters/index.ts';

const all: Jurisdiction[] = [...jurisdictions.values()];
const citations = await Promise.all(letterLanguages.map(async (id) => [id, await loadCitation(id)] as const));
const isHttps = (url: string) => new URL(url).protocol === 'https:';
const hasCalendar = ({ calendar }: Term) => calendar === 'NONE' || holidaysOf(calendar) !== undefined;

function isWhole({ name, website, form, day, source }: Authority): boolean {
  return Boolean(name && source) && isIsoDate(day) && isHttps(website) && (!form || isHttps(form));
}

describe.each(all)('jurisdiction $id', (law) => {
  it('has its sources, and the day they were looked at', () => {
    expect(isIsoDate(law.checked)).toBe(true);
    expect(law.sources.length).toBeGreaterThan(0);
    expect(law.sources.every(isHttps)).toBe(true);
  });
  it('has an authority, or says why there is none', () => {
    const { authority } = law;
    expect('none' in authority ? authority.none : isWhole(authority)).toBeTruthy();
    expect((law.regional ?? []).every((one) => isWhole(one) && one.region)).toBe(true);
  });
  it('has terms with a calendar and a source', () => {
    const terms: Term[] = [law.deadline, ...Object.values(law.terms ?? {})];
    expect(terms.every((term) => hasCalendar(term) && term.source && term.count > 0)).toBe(true);
    expect(law.deadline.extendedCount ?? Infinity).toBeGreaterThan(law.deadline.count);
  });
  it.each(citations)('is cited in %s, every article of it, without a blank', (_, citation) => {
    const cited = Object.values(law.articles).map((article: Article) =>
      citeArticle(citation, article, law.law, law.laws),
    );
    expect(cited.length === 0 || cited.length > (law.accessOnly ? 5 : 10)).toBe(true);
    expect(cited.filter((text) => /[{}]|undefined|,,| {2}|^\s|\s$/.test(text))).toEqual([]);
    expect((citation.laws[law.law] ?? law.laws?.[law.law])?.name).toBeTruthy();
  });
  it('names only articles that have a sentence', () => {
    expect(Object.keys(law.articles).filter((name) => !(name in vocabulary))).toEqual([]);
  });
});

it('nobody cites the law of another regime', () => {
  const foreign = all.filter(({ regime }) => regime !== 'gdpr').flatMap(({ articles }) => Object.values(articles));
  expect(foreign.filter(({ law }: Article) => law === 'gdpr')).toEqual([]);
});

it('letters count as reviewed only where somebody signed, with a day', () => {
  const signed = all.flatMap(({ reviewed }) => reviewed || []);
  expect(signed.every(({ by, day }) => by.length > 3 && isIsoDate(day))).toBe(true);
});

it('every member of the EEA has its authority and its holidays', () => {
  const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE'.split(
    ' ',
  );
  const found = all.filter(({ regime }) => regime === 'gdpr').flatMap(({ countries }) => [...countries]);
  expect(found.toSorted()).toEqual(members.toSorted());
});

it('no country has two laws', () => {
  const places = [...all, ...termsOnly.values()].flatMap(({ countries }) => [...countries]);
  expect(new Set(places).size).toBe(places.length);
});

describe.each([...termsOnly.values()])('the term of $id', (place) => {
  it('has a calendar, a source and a day', () => {
    expect(hasCalendar(place.deadline) && isIsoDate(place.checked) && place.sources.every(isHttps)).toBe(true);
  });
});
