import { Purpose, type Call } from '../../src/cases/shape.ts';
import type { Paper } from '../../src/cases/paper.ts';
import type { Verdict } from '../../src/detect/shape.ts';
import type { Company } from '../../src/directory/shape.ts';
import type { FormScan, ScannedField } from '../../src/fields/shape.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import { emptyDraft } from '../../src/platform/drafts.ts';
import { emptyKnowledge } from '../../src/platform/own-knowledge.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import type { Session } from '../../src/ui/popup/shape.ts';
import { after, draft, preparedCase } from './case.ts';

const call: Call = {
  date: '2026-11-20',
  from: '14:00',
  to: '14:30',
  zone: 'Europe/Amsterdam',
  direction: 'outgoing',
  companyNumber: '030 123 4567',
};
const saved: SavedCall = {
  version: 1,
  id: 'k1',
  company: { name: 'Modelbank N.V.' },
  call,
  savedAt: '2026-11-20T14:31Z',
};
const sent = after(
  preparedCase('c1', { call, letter: { subject: '1', body: '2' } }),
  { type: 'sent', day: '2026-11-24' },
  { type: 'acknowledged', day: '2026-11-25', reference: '77' },
  { type: 'noted', text: '12' },
);
const answered = after(
  preparedCase('c2'),
  { type: 'sent', day: '2026-11-02' },
  { type: 'answered', day: '2026-11-20' },
);
/** A user who does not exist. */
export const profile = { version: 1 as const, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
/** The background's answers, by type of message. */
export const answers: Record<string, unknown> = {
  'list-cases': {
    cases: [sent, answered].map((one) => summaryOf(one, '2026-11-25')),
    total: 60,
    unreadable: [{ id: '9', why: 'broken' }],
  },
  'read-case': { one: sent, unreadable: [] },
  'list-tapes': [{ id: 'k1', company: saved.company, call, gone: '2026-12-20', ring: '2026-12-13', isSaid: false }],
  'list-calls': { calls: [saved], unreadable: [] },
  'scan-forms': { url: 'https://modelbank.example/form', forms: [], steps: [], foreignFrames: [] },
};

/** A company that does not exist. */
export const company: Company = {
  id: 'modelbank',
  name: 'Modelbank N.V.',
  domains: [{ host: 'modelbank.example', confidence: 'A' }],
  countries: ['NL'],
  emails: [
    {
      address: 'privacy@modelbank.example',
      kind: 'privacy',
      source: { name: 'demo', quality: 'demo', date: '2024-10-01' },
    },
  ],
};
/** A company of the same name in another country. */
export const other: Company = { ...company, id: 'modelbank-be', countries: ['BE'] };

/** The result of reading one of its pages. */
export const verdict: Verdict = {
  url: 'https://modelbank.example/',
  title: '',
  lang: 'nl',
  kinds: [{ kind: 'contact', score: 5, reasons: [] }],
  addresses: [
    { email: 'rights@modelbank.example', role: 'privacy', dpo: true, score: 5, quote: '1' },
    { email: 'info@modelbank.example', role: 'general', dpo: false, score: 1, quote: '1' },
  ],
  post: [],
  speaksOfRecording: false,
  notices: [
    {
      sentence: 'Wij nemen gesprekken op.',
      lang: 'nl',
      purposes: [...Purpose.options],
      retention: '6',
      sure: 1,
      own: true,
    },
  ],
  phones: [{ number: '030 123 4567', quote: '1', customerService: true }],
  imprint: [],
  siteName: '',
  structured: [],
  alternates: [],
  links: { ownPolicy: [{ href: 'https://modelbank.example/privacy', text: '1', score: 5 }], requestForm: [] },
  contactForms: 1,
  foreignFrames: ['forms.example'],
  truncated: true,
};

/** A letter to print. */
export const paper: Paper = {
  version: 1,
  id: 'c1',
  kept: true,
  from: ['1'],
  to: ['2'],
  name: '2',
  country: 'NL',
  place: '3',
  day: '2026-11-24',
  language: 'nl',
  subject: '4',
  body: '5',
};

const field = (role: string, n: number): ScannedField => ({ key: `k${n}`, role, label: `${n}`, required: n % 2 === 0 });
/** A form with a field for each of some roles, and one of every kind that Tapeback leaves alone. */
export const scanned: FormScan = {
  url: 'https://modelbank.example/form',
  forms: [
    {
      fields: ['name', 'email', 'phone', 'subject', 'message'].map(field),
      left: (['consent', 'captcha', 'file', 'payment', 'identity', 'filled', 'unknown'] as const).map((why, n) => ({
        label: `${n}`,
        why,
        required: true,
      })),
      hasMessage: true,
      frame: { id: 2, url: 'https://forms.example/form' },
    },
  ],
  steps: [],
  foreignFrames: ['forms.example'],
};

/** The popup on a company's page. */
export const session: Session = {
  tab: { id: 1, url: 'https://modelbank.example/', isPrivate: false },
  host: 'modelbank.example',
  lookup: { confidence: 'sure', companies: [company], possibly: [], platform: false },
  chosen: undefined,
  known: emptyKnowledge,
  unkept: true,
  errand: undefined,
  maybeErrand: undefined,
  page: { ok: false, why: 'page-error' },
  pageName: undefined,
  settings: { country: 'NL', watch: false, watchForbidden: false },
  profile,
  draftKey: 'modelbank',
  draft: { ...emptyDraft, request: 'access-recording', addressee: draft.addressee, call },
  fillHere: true,
  cases: [summaryOf(sent, '2026-11-25')],
  hasRequests: true,
  tape: undefined,
  prepared: undefined,
  notSaved: { said: 'Error: QUOTA_BYTES quota exceeded' },
};
