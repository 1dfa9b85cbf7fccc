import { asEvent, type CaseDraft, type CaseEvent, type CaseNews } from '../../src/cases/events.ts';

const draft = (name: string, host: string, date: string): CaseDraft => ({
  request: 'access-recording',
  addressee: { name, host: `www.${host}`, email: `privacy@${host}` },
  jurisdiction: 'nl',
  language: 'nl',
  call: {
    date,
    from: '14:00',
    to: '14:30',
    zone: 'Europe/Amsterdam',
    direction: 'outgoing',
    companyNumber: '+31201234567',
  },
  letter: { subject: 'Verzoek om de opname van mijn telefoongesprek', body: 'Geachte heer, mevrouw,\n\n…' },
});

/** A case as events; a day means noon of that day, UTC. */
function events(id: string, news: [string, CaseNews][]): CaseEvent[] {
  return news.map(([day, one], order) => asEvent(id, one, new Date(`${day}T12:00:00Z`), `${id}-${order}`));
}

/** The day on which the pictures are taken. */
export const TODAY = '2026-11-24';

/** One case that waits for its answer, one that is late, and some answered in time, late or with no: made up, like their companies. */
export const demoCases: Record<string, CaseEvent[]> = {
  waiting: events('waiting', [
    [
      '2026-11-10',
      { type: 'drafted', draft: draft('Modelbank N.V.', 'modelbank.example', '2026-11-09'), channel: 'email' },
    ],
    ['2026-11-10', { type: 'sent', day: '2026-11-10', channel: 'email', to: 'privacy@modelbank.example' }],
    ['2026-11-12', { type: 'acknowledged', day: '2026-11-12', reference: 'MB-2026-118' }],
  ]),
  late: events('late', [
    [
      '2026-09-28',
      { type: 'drafted', draft: draft('Oude Post B.V.', 'oude-post.example', '2026-09-25'), channel: 'email' },
    ],
    ['2026-09-28', { type: 'sent', day: '2026-09-28', channel: 'email', to: 'privacy@oude-post.example' }],
  ]),
  answered: events('answered', [
    [
      '2026-08-03',
      {
        type: 'drafted',
        draft: draft('Voorbeeld Energie B.V.', 'voorbeeld-energie.example', '2026-08-01'),
        channel: 'webform',
      },
    ],
    ['2026-08-03', { type: 'sent', day: '2026-08-03', channel: 'webform' }],
    ['2026-08-20', { type: 'answered', day: '2026-08-20' }],
  ]),
  refused: events('refused', [
    [
      '2026-10-20',
      {
        type: 'drafted',
        draft: draft('Gedeelde Winkel Fietsen B.V.', 'gedeelde-winkel.example', '2026-10-19'),
        channel: 'email',
      },
    ],
    ['2026-10-20', { type: 'sent', day: '2026-10-20', channel: 'email', to: 'privacy@gedeelde-winkel.example' }],
    ['2026-11-16', { type: 'refused', day: '2026-11-16', ground: 'reply-claims' }],
  ]),
  slow: events('slow', [
    [
      '2026-05-04',
      { type: 'drafted', draft: draft('Modelbank N.V.', 'modelbank.example', '2026-05-02'), channel: 'email' },
    ],
    ['2026-05-04', { type: 'sent', day: '2026-05-04', channel: 'email', to: 'privacy@modelbank.example' }],
    ['2026-06-29', { type: 'answered', day: '2026-06-29' }],
    ['2026-06-30', { type: 'closed' }],
  ]),
};
