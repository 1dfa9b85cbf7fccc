import { longestMatch } from '../../core/match-words.ts';
import { naming, reason, urlWords } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'something-else',
  about:
    'News, blogs, vacancies, questions and answers: pages that speak of privacy or contact without being about it.',
  english: {
    paths: [
      'news',
      'blog',
      'article',
      'articles',
      'press',
      'jobs',
      'careers',
      'vacancies',
      'vacancy',
      'faq',
      'product',
      'products',
      'category',
      'shop',
      'wiki',
      'forum',
      'magazine',
      'archives',
    ],
    names: [
      'faq',
      'frequently asked questions',
      'vacancy',
      'careers',
      'news',
      'blog',
      'store locator',
      'find a store',
      'about us',
      'press release',
    ],
  },
  find(page, { paths = [], names = [] }) {
    const url = longestMatch(urlWords(page.url), paths) > 0 ? [reason('other', 2, 'url', page.url)] : [];
    return [...url, ...naming(page, 'other', names, 0.8)];
  },
} satisfies DetectorRule;
