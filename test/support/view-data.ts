import type { Call } from '../../src/cases/shape.ts';
import type { Company } from '../../src/directory/shape.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import { emptyDraft } from '../../src/platform/drafts.ts';
import { emptyKnowledge } from '../../src/platform/own-records.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import type { Session } from '../../src/ui/popup/session.ts';
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
/** What the background says, by what it was asked. */
export const answers: Record<string, unknown> = {
  'list-cases': {
    cases: [sent, answered].map((one) => summaryOf(one, '2026-11-25')),
    total: 60,
    unreadable: [{ id: '9', why: 'broken' }],
  },
  'read-case': { one: sent, unreadable: [] },
  'list-calls': { calls: [saved], unreadable: [] },
  'scan-forms': { url: 'https://modelbank.example/form', forms: [], steps: [], foreignFrames: [] },
};

const company: Company = {
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
  settings: { version: 1, country: 'NL' } as Session['settings'],
  profile,
  draftKey: 'modelbank',
  draft: { ...emptyDraft, request: 'access-recording', addressee: draft.addressee, call },
  fillHere: true,
  cases: [summaryOf(sent, '2026-11-25')],
  prepared: undefined,
  notSaved: true,
};
