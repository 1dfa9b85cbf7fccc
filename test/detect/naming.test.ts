import { describe, expect, it } from 'vitest';
import { isNamedWith, naming } from '../../src/detect/naming.ts';
import type { PageSnapshot } from '../../src/detect/shape.ts';
import { snapshotWith } from '../support/page.ts';

const words = { names: ['privacy', 'privacy policy', 'prywatnosc*'], never: ['privacy settings'] };
const weights = (page: Partial<PageSnapshot>) =>
  naming(snapshotWith(page), 'privacy_policy', words).map(({ where, weight }) => [where, weight]);

describe('a name counts by how much of a text it is', () => {
  it.each([
    ['Privacy policy', [['title', 2]]],
    ['Privacy policy | Harbourlight Energy Company Limited', [['title', 2]]],
    ['Harbourlight Energy Company Limited - Privacy', [['title', 2]]],
    ['Privacy in the connected home', [['title', 1]]],
    ['Regulator says that privacy of customers matters more every year', [['title', 0.5]]],
    ['Your privacy settings', []],
    ['Chairs and tables', []],
  ])('%s', (title, expected) => expect(weights({ title })).toEqual(expected));
  it('in an address as in a title, escaped or not', () => {
    expect(weights({ url: 'https://a.example/polityka-prywatno%C5%9Bci' })).toEqual([['url', 2.5]]);
    expect(weights({ url: 'https://a.example/privacy/accounts' })).toEqual([['url', 2]]);
    expect(weights({ url: 'https://a.example/?privacy=accounts' })).toEqual([]);
    expect(weights({ url: 'https://a.example/?privacy' })).toEqual([['url', 2.5]]);
    expect(weights({ url: 'https://a.example/50%-off/privacy.html' })).toEqual([['url', 2.5]]);
    expect(weights({ url: 'https://privacy.example/about' })).toEqual([]);
  });
});

describe('headings', () => {
  const heading = (level: number, text: string) => ({ level, text });
  it('of level 1 say more than those below them', () => {
    expect(weights({ headings: [heading(1, 'Privacy policy')] })).toEqual([['heading', 2.5]]);
    expect(weights({ headings: [heading(1, 'Terms'), heading(2, 'Privacy')] })).toEqual([['heading', 0.7]]);
    expect(weights({ headings: [heading(3, 'Privacy policy'), heading(3, 'Rights')] })).toEqual([['heading', 2]]);
  });
  it('are short lines that are no links where a page marks none', () => {
    const blocks = ['Home', 'Privacy policy', 'We collect no more than we need.'];
    const link = { href: 'https://a.example/p', text: 'Privacy policy', inFooter: false };
    expect(weights({ blocks })).toEqual([['heading', 1.5]]);
    expect(weights({ blocks, links: [link] })).toEqual([]);
  });
});

it('knows a word in address, title or first heading, not further down', () => {
  const page = snapshotWith({
    title: 'Join us',
    headings: [
      { level: 1, text: 'Adviser' },
      { level: 2, text: 'Vacancies' },
    ],
  });
  expect(isNamedWith(page, ['adviser'])).toBe(true);
  expect(isNamedWith(page, ['vacancies'])).toBe(false);
});
