import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/background/describe-page.ts';
import type { Verdict } from '../../src/detect/shape.ts';

const plain: Verdict = {
  url: 'https://bedrijf.example/',
  title: '',
  lang: 'nl',
  kinds: [],
  addresses: [],
  post: [],
  notices: [],
  speaksOfRecording: false,
  phones: [],
  imprint: [],
  siteName: '',
  structured: [],
  alternates: [],
  links: { ownPolicy: [], requestForm: [] },
  contactForms: 0,
  foreignFrames: [],
  truncated: false,
};
const of = (kind: Verdict['kinds'][number]['kind']) => [{ kind, score: 3, reasons: [] }];
const box = { email: 'privacy@bedrijf.example', role: 'privacy', dpo: false, score: 3, quote: '' } as const;
const notice = { sentence: 'Calls are recorded.', purposes: [], sure: 0.9, own: true, lang: 'en' };
const title = (page: Partial<Verdict>, language = 'en') => describePage({ ...plain, ...page }, language)?.title;

describe('what the icon says', () => {
  it('is nothing on a page that offers nothing', () => {
    expect(describePage(plain, 'en')).toBeUndefined();
    expect(describePage({ ...plain, kinds: of('contact') }, 'en')).toBeUndefined();
    expect(describePage({ ...plain, notices: [{ ...notice, own: false }] }, 'en')).toBeUndefined();
  });
  it('quotes the notice, before all else', () => {
    const page = { notices: [notice], kinds: of('request_form') };
    expect(title(page)).toBe('Tapeback: This page says that calls are recorded: “Calls are recorded.”');
  });
  it('has an outline of its own for a notice, and one for whatever else is here', () => {
    expect(describePage({ ...plain, notices: [notice] }, 'en')?.state).toBe('notice');
    expect(describePage({ ...plain, kinds: of('request_form') }, 'en')?.state).toBe('here');
  });
  it('cuts a long notice', () => {
    const long = { ...notice, sentence: `Calls are ${'often '.repeat(60)}recorded.` };
    expect(title({ notices: [long] })?.length).toBeLessThan(230);
  });
  it('names the address for requests, the form for requests, the contact form', () => {
    expect(title({ kinds: of('privacy_policy'), addresses: [box] })).toBe(
      'Tapeback: An address for privacy requests: privacy@bedrijf.example',
    );
    expect(title({ kinds: of('request_form') })).toBe('Tapeback: A form for privacy requests');
    expect(title({ kinds: of('contact'), contactForms: 1 })).toBe('Tapeback: A contact form that Tapeback can fill');
  });
  it('speaks the language of the user', () => {
    expect(title({ kinds: of('request_form') }, 'nl-BE')).toBe('Tapeback: Een formulier voor privacyverzoeken');
  });
});
