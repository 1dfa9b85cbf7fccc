import { describe, expect, it } from 'vitest';
import { pageName } from '../../src/detect/page-name.ts';

const page = (part: Partial<Parameters<typeof pageName>[0]>) => ({
  url: 'https://www.onbekend-telecom.example/contact',
  title: '',
  siteName: '',
  imprint: [],
  structured: [],
  ...part,
});
const organization = (part: object) => [JSON.stringify({ '@type': 'Organization', ...part })];

describe('the name of a page', () => {
  it.each([
    [
      'the legal name of its imprint',
      { imprint: ['© 2026 Onbekend Telecom B.V.'], siteName: 'OT' },
      'Onbekend Telecom B.V.',
    ],
    [
      'the name in its JSON-LD',
      { structured: organization({ name: 'Onbekend Telecom' }), siteName: 'OT' },
      'Onbekend Telecom',
    ],
    ['what it calls its site', { siteName: ' Onbekend ', title: 'Contact | Onbekend Telecom' }, 'Onbekend'],
    ['the part of the title spelt like the host', { title: 'Contact | Onbekend Telecom' }, 'Onbekend Telecom'],
    ['the same before a colon', { title: 'Onbekend Telecom: klantenservice' }, 'Onbekend Telecom'],
    ['most of the host', { title: 'Welkom - Telecom - Onbekend Tele' }, 'Onbekend Tele'],
    ['the host, where it says nothing', { title: 'Contact' }, 'onbekend-telecom.example'],
    [
      'the host, where a name is none',
      { siteName: 'x'.repeat(61), title: 'Welcome to the best deals in town' },
      'onbekend-telecom.example',
    ],
  ])('is %s', (_, part, name) => expect(pageName(page(part))).toBe(name));

  it('is not that of another site’s organization', () => {
    const structured = organization({ name: 'Webmaker', url: 'https://webmaker.example/' });
    expect(pageName(page({ structured, title: 'Onbekend Telecom' }))).toBe('Onbekend Telecom');
  });

  it('is empty for a page without an address', () => expect(pageName(page({ url: 'about:blank' }))).toBe(''));
});
