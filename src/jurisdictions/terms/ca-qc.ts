import type { TermsOnly } from '../shape.ts';

/** Quebec, whose act replaces PIPEDA. */
export default {
  id: 'ca-qc',
  name: 'Quebec',
  countries: ['CA-QC'],
  deadline: {
    unit: 'days',
    count: 30,
    calendar: 'QC',
    roll: true,
    saturdayOff: true,
    identity: 'pauses',
    source: 'Act P-39.1 s. 32: 30 days; silence counts as a refusal',
  },
  sources: ['https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1'],
  checked: '2026-11-23',
} satisfies TermsOnly;
