import { imprintWords } from '../detect/imprint-page.ts';
import contactPage from '../detect/rules/contact-page.ts';
import { wordsFor } from '../words/given-words.ts';
import { linksNamed } from './named-links.ts';
import { plainUrl } from './plain-url.ts';
import { soughtPages, type Candidate, type PlannedFrom, type SoughtPage } from './shape.ts';

const contactWords = wordsFor('detect/contact-page', contactPage.english);

const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

/** The links of a page, best first, by what is sought. */
function linkedFrom({ links, verdict }: PlannedFrom): Record<SoughtPage, string[]> {
  return {
    statement: hrefs(verdict.links.ownPolicy),
    rights: hrefs(verdict.links.requestForm),
    contact: hrefs(linksNamed(links, contactWords())),
    imprint: hrefs(linksNamed(links, imprintWords())),
  };
}

const isOn = (origin: string) => (url: string) => new URL(url).origin === origin;

/** The best page on the same origin, and the best one elsewhere if that is better. */
function bestOf(urls: readonly string[], origin: string): string[] {
  const here = urls.findIndex(isOn(origin));
  return urls.filter((_, at) => at === 0 || at === here);
}

/**
 * The pages to look at from a page, in order: the statement it links to, else those that the directory knows on
 * this origin; then the page on rights, the contact page, the imprint. No page twice, and never the page itself.
 */
export function planFrom(page: PlannedFrom, known: readonly string[] = []): Candidate[] {
  const { origin } = new URL(page.url);
  const linked = linkedFrom(page);
  const here = plainUrl(page.url);
  const taken = new Set<string>();
  const plain = (urls: readonly string[]) => urls.flatMap((url) => plainUrl(url) ?? []);
  return soughtPages.flatMap((sought) => {
    const urls = plain(linked[sought]);
    const all =
      sought === 'statement' && !urls.some(isOn(origin)) ? [...urls, ...plain(known).filter(isOn(origin))] : urls;
    const best = bestOf(
      all.filter((url) => url !== here && !taken.has(url)),
      origin,
    );
    best.forEach((url) => taken.add(url));
    return best.map((url) => ({ url, sought }));
  });
}
