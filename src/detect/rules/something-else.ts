import { longestMatch, padded } from '../../core/match-words.ts';
import { holdsAny, tokensOf } from '../../core/patterns.ts';
import { mainHeading, reason } from '../evidence.ts';
import { isNamedWith } from '../naming.ts';
import { speaksForItself } from '../who-speaks.ts';
import { urlWords } from '../url-words.ts';
import type { DetectorRule, Evidence, PageKind, PageSnapshot, Place } from '../shape.ts';

const PRIVACY: readonly PageKind[] = ['privacy_policy', 'privacy_contact', 'request_form'];
const DATED = /\/(19|20)\d\d\/(0?[1-9]|1[0-2])\//;

/** A reason for `other` that counts twice as much against the kinds it is mistaken for. */
const instead = (kinds: readonly PageKind[], weight: number, where: Place, quote: string): Evidence[] => [
  reason('other', weight / 2, where, quote),
  ...kinds.map((kind) => reason(kind, -weight, where, quote)),
];

/** The names in a host before the company's own: blog.example.com. */
const subdomains = (url: string) => (URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -2).join(' ') : '');

/** "Art. 17 GDPR – right to erasure": the text of a law. */
const LAW = /^\W*(?:art|artikel|article|articolo|art[ií]culo|artigo|artykuł|§)\.? ?\d/i;

/** The page's title or main heading, if it explains or reports something: what is, how to, a fine; but not how "we" do it. */
function explaining(page: PageSnapshot, questions: readonly string[]): Evidence[] {
  const named = [page.title, mainHeading(page)].map((text) => text.slice(0, 200));
  const isGeneral = (text: string) => holdsAny(tokensOf(text), questions) && !speaksForItself(text);
  const found = named.find((text) => LAW.test(text) || isGeneral(text));
  return found ? instead(PRIVACY, 6, 'title', found) : [];
}

export default {
  id: 'something-else',
  about:
    'News, blogs, vacancies, questions and answers: pages that speak of privacy or contact without being about it.',
  english: {
    elsewhere: [
      'news*',
      'blog*',
      'article',
      'articles',
      'press',
      'faq*',
      'frequently asked questions',
      'product*',
      'category',
      'shop',
      'wiki',
      'glossary',
      'guides',
      'docs',
      'forum',
      'magazine',
      'archives',
      'accessibility',
      'store locator',
    ],
    jobs: ['job', 'jobs', 'careers', 'vacanc*', 'we are hiring'],
    questions: [
      'step by step',
      'tips',
      'template*',
      'how to',
      'what is',
      'what are',
      'why',
      'explained',
      'everything … know',
      'fined',
      'court',
      'lawsuit*',
      'generator',
      'checklist',
    ],
  },
  find(page, { elsewhere = [], jobs = [], questions = [] }) {
    const isIn = (text: string) => longestMatch(text, elsewhere) + longestMatch(text, jobs) > 0;
    const byPath = isIn(urlWords(page.url)) || DATED.test(page.url);
    // A forum's or a blog's host may still have a contact page.
    const byHost = isIn(padded(subdomains(page.url)));
    const weight = byPath ? 4 : byHost ? 3 : 0;
    return [
      ...(weight > 0 ? instead(['contact', ...PRIVACY], weight, 'url', page.url) : []),
      // The name of a customer service vacancy contains both.
      ...(isNamedWith(page, jobs) ? instead(['contact'], 2, 'title', page.title) : []),
      ...explaining(page, questions),
    ];
  },
} satisfies DetectorRule;
