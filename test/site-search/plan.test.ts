import { describe, expect, it } from 'vitest';
import { planFrom } from '../../src/site-search/plan.ts';
import type { PlannedFrom } from '../../src/site-search/shape.ts';

const site = 'https://www.winkel.example';
const link = (href: string, text: string, score = 3) => ({ href: new URL(href, `${site}/`).href, text, score });

function page(
  links: [href: string, text: string][],
  found: Partial<PlannedFrom['verdict']['links']> = {},
): PlannedFrom {
  return {
    url: `${site}/home`,
    links: links.map(([href, text]) => ({ ...link(href, text), inFooter: true })),
    verdict: { links: { ownPolicy: [], requestForm: [], ...found } },
  };
}
const planned = (from: PlannedFrom, known: string[] = []) =>
  planFrom(from, known).map(({ url, sought }) => `${sought} ${url.replace(site, '')}`);

describe('what is looked at', () => {
  it('is the statement, the page on rights, the contact page and the imprint, in this order', () => {
    const links: [string, string][] = [
      ['/impressum', 'Impressum'],
      ['/contact', 'Contact'],
      ['/aanbiedingen', 'Aanbiedingen'],
    ];
    const found = { ownPolicy: [link('/privacy', 'Privacy')], requestForm: [link('/avg', 'AVG-verzoek')] };
    expect(planned(page(links, found))).toEqual([
      'statement /privacy',
      'rights /avg',
      'contact /contact',
      'imprint /impressum',
    ]);
  });
  it('is the statement that the directory knows only where the page links to none, and only of this origin', () => {
    const known = ['https://elders.example/privacy', 'http://www.winkel.example/oud', `${site}/over/privacy`];
    expect(planned(page([]), known)).toEqual(['statement /over/privacy']);
    expect(planned(page([], { ownPolicy: [link('/privacy', 'Privacy')] }), known)).toEqual(['statement /privacy']);
  });
  it('is named when it is elsewhere, with the best on this origin besides', () => {
    const ownPolicy = [link('https://privacy.winkel.example/nl', 'Privacy'), link('/cookies-en-privacy', 'Privacy')];
    expect(planned(page([], { ownPolicy }), [`${site}/known`])).toEqual([
      'statement https://privacy.winkel.example/nl',
      'statement /cookies-en-privacy',
    ]);
    expect(planned(page([], { ownPolicy: ownPolicy.slice(0, 1) }), [`${site}/known`])).toEqual([
      'statement https://privacy.winkel.example/nl',
      'statement /known',
    ]);
  });
  it('is never the page itself, nor one page twice', () => {
    const found = { ownPolicy: [link('/home#privacy', 'Privacy')], requestForm: [link('/contact', 'Request form')] };
    expect(planned(page([['/contact#form', 'Contact']], found))).toEqual(['rights /contact']);
  });
  it.each([
    ['/klantenservice', 'Klantenservice', 'contact'],
    ['/kontakt', 'Kontakt', 'contact'],
    ['/p/12', 'Neem contact op', 'contact'],
    ['/contactez-nous', 'Contactez-nous', 'contact'],
    ['/colofon', 'Colofon', 'imprint'],
    ['/impressum.html', 'Impressum', 'imprint'],
    ['/legal', 'Mentions légales', 'imprint'],
    ['/legal', 'Aviso legal', 'imprint'],
  ])('knows %s “%s” as the %s page', (href, text, sought) => {
    expect(planned(page([[href, text]]))).toEqual([`${sought} ${href}`]);
  });
  it.each([
    ['/lenzen', 'Contactlenzen kopen voor een lage prijs'],
    ['/blog/1', 'Hoe wij contact houden met mensen die ver weg wonen en graag bellen'],
    ['/winkels', 'Winkels'],
  ])('leaves %s out', (href, text) => {
    expect(planned(page([[href, text]]))).toEqual([]);
  });
});
