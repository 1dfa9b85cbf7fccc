import { describe, expect, it } from 'vitest';
import { finish } from '../../src/core/steps.ts';
import { kindsOf, readVerdict, rules, verdictSteps } from '../../src/detect/classify.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import type { PageSnapshot } from '../../src/detect/shape.ts';
import { snapshotWith } from '../support/page.ts';
import { cpuTime } from '../support/cpu-time.ts';

const policyTexts = [
  'We collect personal data to fulfil our contract with you; consent is the legal basis elsewhere.',
  'You can withdraw consent or lodge a complaint with the supervisory authority at any time you like.',
  'Retention: we keep invoices for seven years, as the law of our country asks of every company.',
];
const first = (part: Partial<PageSnapshot>) => kindsOf(snapshotWith(part))[0];

describe('kinds', () => {
  it('are silent about a page that does not say what it is', () => {
    expect(first({ title: 'Harbourlight', blocks: policyTexts, headings: [{ level: 1, text: 'Welcome' }] })?.kind).toBe(
      'other',
    );
  });
  it('take the text into account only where the page is named for it', () => {
    const title = 'Harbourlight: what the new law means for privacy in this industry and others';
    expect(first({ title, blocks: policyTexts, headings: [{ level: 1, text: title }] })?.kind).toBe('other');
    expect(first({ title: 'Privacy notice', blocks: policyTexts })?.kind).toBe('privacy_policy');
  });
  it('come strongest first, each with reasons that have a place and a short quote', () => {
    const kinds = kindsOf(
      snapshotWith({ title: 'Contact', url: 'https://a.example/contact', headings: [{ level: 1, text: 'Contact' }] }),
    );
    expect(kinds.map(({ score }) => score)).toEqual(kinds.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(kinds[0]?.reasons.map(({ where }) => where)).toEqual(['url', 'heading', 'title']);
  });
  it('see an article or an explanation in its address or title', () => {
    const rights = { title: 'Your privacy rights', headings: [{ level: 1, text: 'Your privacy rights' }] };
    const at = (url: string, part: Partial<PageSnapshot> = {}) => first({ ...rights, url, ...part })?.kind;
    const own = { blocks: ['Write to us and we will answer you within a month, free of charge.'] };
    expect(at('https://a.example/x', own)).toBe('privacy_contact');
    expect(at('https://a.example/2024/05/x', { ...own, title: 'Anything' })).not.toBe('privacy_contact');
    expect(at('https://a.example/x', { ...own, title: 'What is the right of access?' })).not.toBe('privacy_contact');
  });
  it('count it against a rights page that it names no way to ask and speaks of others only', () => {
    const reasons = (blocks: string[], forms: PageSnapshot['forms'] = []) =>
      first({ title: 'Right of access', url: 'https://a.example/right-of-access', blocks, forms })?.reasons ?? [];
    const form = { inputs: 2, textareas: 1, passwords: 0, emails: 1, isSearch: false, words: '' };
    const against = (found: { weight: number }[]) => found.filter(({ weight }) => weight < 0).length;
    expect(against(reasons(['A company has to answer within a month, and it may not ask for money.']))).toBe(1);
    expect(against(reasons(['Write to us in any way you like, and we answer within a month.']))).toBe(0);
    expect(against(reasons(['A company has to answer within a month, and it may not ask.'], [form]))).toBe(0);
  });
});

describe('hostile text', () => {
  const long = 100_000;
  it.each(['0', ' - ', '( ', '/', '%', 'a ', 'ı', ': ', '+0 '])('%j, 100 KB of it, in at most 50 ms', (piece) => {
    const text = piece.repeat(long / piece.length);
    const page = snapshotWith({
      title: text,
      url: `https://a.example/${text}`.slice(0, 2000),
      headings: [{ level: 1, text }],
      blocks: [text],
      lines: [{ text, heading: text, inFooter: false, inCard: false, block: 0 }],
    });
    expect(cpuTime(() => kindsOf({ ...page }))).toBeLessThan(50);
  });
});

it('every rule says what it looks for', () => {
  expect([...rules.values()].every(({ about }) => about.endsWith('.'))).toBe(true);
});

it('of a page that nobody asked about, only what its badge needs is looked for', () => {
  const link = { href: 'https://www.bedrijf.example/privacy', text: 'Privacy statement', inFooter: true };
  const blocks = ['We record calls for training. Tel. 030 123 45 67'];
  const page = snapshotWith({ url: 'https://www.bedrijf.example/contact', title: 'Contact', blocks, links: [link] });
  const asked = readVerdict(page, noticeWords);
  const unasked = finish(verdictSteps(page, noticeWords, true));
  expect([asked.links.ownPolicy.length, asked.phones.length]).toEqual([1, 1]);
  expect([unasked.links.ownPolicy.length, unasked.phones.length]).toEqual([0, 0]);
  expect([unasked.kinds, unasked.notices]).toEqual([asked.kinds, asked.notices]);
});
