import { pageReplies } from '../../../src/platform/page-reply.ts';
import type { FuzzTarget } from '../shape.ts';
import { changeThing } from '../change.ts';

const address = { email: 'a@b.example', role: 'privacy', dpo: false, score: 1, quote: 'Mail a@b.example' };
const field = {
  key: '1-a',
  role: 'name',
  label: 'Naam',
  required: true,
  maxLength: 40,
  choices: { a: 'b' },
  part: 'day',
};
const form = { fields: [field], left: [{ label: 'Akkoord', why: 'consent', required: true }], hasMessage: true };
const scan = { url: 'https://b.example/', forms: [form], steps: [], foreignFrames: ['https://c.example'] };
const samples = {
  'page/read': {
    url: 'https://b.example/',
    title: 'B',
    lang: 'nl',
    kinds: [{ kind: 'contact', score: 1, reasons: [{ kind: 'contact', weight: 1, where: 'url', quote: 'contact' }] }],
    addresses: [address],
    post: [{ lines: ['Weg 1'], role: 'privacy', score: 1, quote: 'Weg 1' }],
    speaksOfRecording: true,
    notices: [{ sentence: 'Opgenomen', lang: 'nl', purposes: ['training'], retention: '6', sure: 1, own: true }],
    phones: [{ number: '020', quote: 'Bel 020', customerService: true }],
    imprint: ['B'],
    structured: ['{}'],
    alternates: [{ lang: 'en', href: '/en' }],
    links: { ownPolicy: [{ href: '/p', text: 'p', score: 1 }], requestForm: [] },
    contactForms: 1,
    foreignFrames: [],
    truncated: false,
  },
  'page/text': { url: 'https://b.example/', title: 'B', text: 'Tekst' },
  'page/scan': scan,
  'page/fill': { ok: true, kept: ['1-a'], notKept: [{ key: 'k', label: 'l', why: 'gone' }], short: ['1-a'] },
  'page/show': { shown: true },
  'page/undo': { restored: 1 },
};
const types = Object.keys(samples) as (keyof typeof samples)[];

/** What comes out of a page is refused or believed, never an exception; what is believed is believed again. */
export default {
  run(random) {
    const type = random.pick(types);
    const parsed = pageReplies[type].safeParse(changeThing(random, samples[type]));
    if (!parsed.success) return;
    const again = pageReplies[type].safeParse(structuredClone(parsed.data));
    if (!again.success) throw new Error('believed once only');
    if (JSON.stringify(parsed.data).length > 20_000_000) throw new Error('too much is believed');
  },
} satisfies FuzzTarget;
