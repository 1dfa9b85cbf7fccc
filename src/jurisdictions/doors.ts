import type { CompanyKind } from '../core/company-kind.ts';
import type { IsoDate } from '../core/date.ts';
import type { TermName } from './shape.ts';

/** Another body than the authority and the court that takes up a matter; its texts are `door.<id>` in the interface. */
export interface Door {
  id:
    | 'kifid'
    | 'nationale-ombudsman'
    | 'geschillencommissie'
    | 'consuwijzer'
    | 'financial-ombudsman'
    | 'telecom-adr'
    | 'non-profit';
  /** Kinds of law, or single jurisdictions, under which it is shown. */
  laws: readonly string[];
  /** The kinds of company it is for, or not for; every kind if neither is given. */
  kinds?: readonly CompanyKind[];
  notKinds?: readonly CompanyKind[];
  /** Only where the company made the call. */
  incoming?: true;
  /** How long it wants the company to have had, from the complaint to it. */
  wait?: TermName;
  /** None for a kind of body. */
  website?: string;
  /** Where what the interface says of it was read, and when. */
  source: string;
  day: IsoDate;
}

const day = '2026-11-29';

/** The other doors, each as far as it was read at its source (docs/law.md lists what was not). */
export const doors: readonly Door[] = [
  {
    id: 'kifid',
    laws: ['nl'],
    kinds: ['investment'],
    wait: 'kifid',
    website: 'https://www.kifid.nl/',
    source: 'https://www.kifid.nl/veelgestelde-vragen/',
    day,
  },
  {
    id: 'nationale-ombudsman',
    laws: ['nl'],
    kinds: ['public-body'],
    website: 'https://www.nationaleombudsman.nl/',
    source:
      'https://www.rijksoverheid.nl/onderwerpen/kwaliteit-en-integriteit-overheidsinstanties/vraag-en-antwoord/hoe-kan-ik-een-klacht-indienen-bij-de-nationale-ombudsman',
    day,
  },
  {
    id: 'geschillencommissie',
    laws: ['nl'],
    notKinds: ['public-body', 'investment', 'debt-collector', 'data-broker'],
    website: 'https://www.degeschillencommissie.nl/',
    source: 'https://www.degeschillencommissie.nl/vragen/hoe-werkt-de-geschillencommissie/',
    day,
  },
  {
    id: 'consuwijzer',
    laws: ['nl'],
    notKinds: ['public-body'],
    incoming: true,
    website: 'https://www.consuwijzer.nl/',
    source: 'https://www.consuwijzer.nl/telefonische-verkoop/overeenkomst-geldig/schriftelijk-akkoord',
    day,
  },
  {
    id: 'financial-ombudsman',
    laws: ['uk'],
    kinds: ['investment'],
    website: 'https://www.financial-ombudsman.org.uk/',
    source: 'https://handbook.fca.org.uk/ (DISP, version of 12 December 2008)',
    day,
  },
  {
    id: 'telecom-adr',
    laws: ['uk'],
    kinds: ['telecom'],
    website: 'https://www.ofcom.org.uk/',
    source: 'Ofcom, notice of 9 July 2025 (six weeks instead of eight)',
    day,
  },
  {
    id: 'non-profit',
    laws: ['gdpr'],
    source: 'GDPR art. 80(1)',
    day,
  },
];
