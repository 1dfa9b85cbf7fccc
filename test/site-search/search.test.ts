import { describe, expect, it } from 'vitest';
import type { FoundAddress } from '../../src/detect/shape.ts';
import { findingsOf } from '../../src/site-search/findings.ts';
import type { Loaded } from '../../src/site-search/load-page.ts';
import { MOST_PAGES, searchSite, type Means } from '../../src/site-search/search.ts';
import type { ReadPage, SiteSearch } from '../../src/site-search/shape.ts';

const site = 'https://www.winkel.example';
const TEXT = 'A sentence that people may read. '.repeat(20);

interface MadeUp {
  policies?: string[];
  forms?: string[];
  links?: [href: string, text: string][];
  addresses?: [email: string, role: FoundAddress['role']][];
  kind?: 'login_wall';
  text?: string;
  scripted?: boolean;
  why?: Extract<Loaded, { ok: false }>['why'];
}

const absolute = (href: string) => new URL(href, `${site}/`).href;
const found = (hrefs: string[] = []) => hrefs.map((href) => ({ href: absolute(href), text: '', score: 3 }));

function readMadeUp(url: string, { policies, forms, links = [], addresses = [], kind, text = TEXT }: MadeUp): ReadPage {
  const seen = links.map(([href, label]) => ({ href: absolute(href), text: label, inFooter: true }));
  const verdict = {
    url,
    title: `Title of ${url}`,
    kinds: [{ kind: kind ?? 'other', score: 3, reasons: [] }],
    addresses: addresses.map(([email, role]) => ({ email, role, dpo: false, score: 1, quote: `Write to ${email}.` })),
    links: { ownPolicy: found(policies), requestForm: found(forms) },
  };
  return { page: { url, links: seen, blocks: [text] }, verdict } as unknown as ReadPage;
}

/** Searches a made-up site from its first page; tells what was asked for, in order, and how many at most at a time. */
function search(pages: Record<string, MadeUp>, known: string[] = []) {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const documents = new Map<Document, MadeUp>();
  const means: Means = {
    async load(url, stop) {
      asked.push(url.replace(site, ''));
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
      const one = pages[url.replace(site, '')] ?? { why: 'missing' };
      if (stop.aborted) return { ok: false, why: 'stopped' };
      if (one.why) return { ok: false, why: one.why };
      const document = {} as Document;
      documents.set(document, one);
      return { ok: true, document, scripted: one.scripted ?? false };
    },
    read: (document, url) => readMadeUp(url, documents.get(document)!),
  };
  const { page, verdict } = readMadeUp(`${site}/`, pages['/'] ?? {});
  const running = searchSite({ url: page.url, links: page.links, verdict }, known, means);
  return { running, asked, most: () => most };
}

const told = ({ pages }: SiteSearch) =>
  pages.map((one) => `${one.url.replace(site, '')}: ${one.state === 'failed' ? one.why : one.state}`);
const emails = (end: SiteSearch) => findingsOf(end).map(({ email, page }) => `${email} on ${page.sought}`);

describe('the search', () => {
  it('finds the address on the statement, and asks for no more than was under way', async () => {
    const { running, asked } = search({
      '/': { policies: ['/privacy'], forms: ['/rights'], links: [['/contact', 'Contact']] },
      '/privacy': { addresses: [['privacy@winkel.example', 'privacy']] },
      '/rights': {},
    });
    const end = await running.ended;
    expect(end.state).toBe('done');
    expect(findingsOf(end)).toEqual([
      {
        email: 'privacy@winkel.example',
        role: 'privacy',
        dpo: false,
        score: 1,
        quote: 'Write to privacy@winkel.example.',
        page: { url: `${site}/privacy`, title: `Title of ${site}/privacy`, sought: 'statement' },
      },
    ]);
    expect(asked).toEqual(['/privacy', '/rights']);
  });
  it('goes on to what the statement links to', async () => {
    const { running, asked } = search({
      '/': { policies: ['/privacy'] },
      '/privacy': { policies: ['/privacy/full'] },
      '/privacy/full': { addresses: [['dpo@winkel.example', 'privacy']] },
    });
    expect(emails(await running.ended)).toEqual(['dpo@winkel.example on statement']);
    expect(asked).toEqual(['/privacy', '/privacy/full']);
  });
  it('never asks for more than four pages, nor more than two at a time', async () => {
    const { running, asked, most } = search({
      '/': {
        policies: ['/a'],
        forms: ['/b'],
        links: [
          ['/contact', 'Contact'],
          ['/impressum', 'Impressum'],
        ],
      },
      '/a': { policies: ['/c'], forms: ['/d'] },
      '/c': { policies: ['/e'] },
      '/d': { forms: ['/f'] },
    });
    await running.ended;
    expect(asked).toHaveLength(MOST_PAGES);
    expect(most()).toBe(2);
  });
  it('never asks for a page of another origin, and names it', async () => {
    const { running, asked } = search({
      '/': {
        policies: ['https://privacy.winkel.example/'],
        forms: ['http://www.winkel.example/http'],
        links: [['https://facebook.example/contact', 'Contact']],
      },
    });
    expect(told(await running.ended)).toEqual([
      'https://privacy.winkel.example/: elsewhere',
      'http://www.winkel.example/http: elsewhere',
      'https://facebook.example/contact: elsewhere',
    ]);
    expect(asked).toEqual([]);
  });
  it('tells of each page why it could not be read', async () => {
    const { running } = search({
      '/': {
        policies: ['/a'],
        forms: ['/b'],
        links: [
          ['/contact', 'Contact'],
          ['/impressum', 'Impressum'],
        ],
      },
      '/a': { why: 'sends-on' },
      '/b': { kind: 'login_wall', text: 'Log in' },
      '/contact': { text: 'Loading…', scripted: true },
      '/impressum': { why: 'too-big' },
    });
    expect(told(await running.ended)).toEqual(['/a: sends-on', '/b: log-in', '/contact: drawn', '/impressum: too-big']);
  });
  it('takes a short page without scripts for what it is', async () => {
    const { running } = search({ '/': { links: [['/contact', 'Contact']] }, '/contact': { text: 'Call us.' } });
    expect(told(await running.ended)).toEqual(['/contact: read']);
  });
  it('stops at once, and keeps what it has', async () => {
    const { running, asked } = search({ '/': { policies: ['/privacy'], forms: ['/rights'] }, '/privacy': {} });
    expect(running.now()).toMatchObject({ state: 'running', pages: [{ state: 'loading' }, { state: 'loading' }] });
    running.stop();
    const end = await running.ended;
    expect([end.state, ...told(end)]).toEqual(['stopped', '/privacy: stopped', '/rights: stopped']);
    expect(asked).toHaveLength(2);
  });
  it('has nothing to look at on a page without links', async () => {
    const { running, asked } = search({});
    expect([await running.ended, asked]).toEqual([{ state: 'done', pages: [] }, []]);
  });
});

describe('what is found', () => {
  it('is the address for privacy before others, each once, ordinary ones on the own domain only', async () => {
    const { running } = search({
      '/': {
        policies: ['/privacy'],
        links: [
          ['/contact', 'Contact'],
          ['/impressum', 'Impressum'],
        ],
      },
      '/privacy': { addresses: [['anna@adviseurs.example', 'general']] },
      '/contact': { addresses: [['info@winkel.example', 'general']] },
      '/impressum': {
        addresses: [
          ['info@winkel.example', 'general'],
          ['avg@winkel.example', 'privacy'],
        ],
      },
    });
    expect(emails(await running.ended)).toEqual(['avg@winkel.example on imprint', 'info@winkel.example on contact']);
  });
});
