import { daysBetween, type IsoDate } from '../core/date.ts';
import type { Jurisdiction } from '../jurisdictions/shape.ts';
import type { Purpose, RequestType } from './shape.ts';

/** How likely an ordinary company is to grant a request: `none` if the law gives no such right for this purpose. */
export type Strength = 'strong' | 'medium' | 'weak' | 'none';

/** One purpose of a recording: how useful each right is there, and what to expect, in words. */
export interface PurposeAdvice {
  purpose: Purpose;
  access: Strength;
  erasure: Strength;
  objection: Strength;
  restriction: Strength;
  /** Withdrawing consent: strong if the country's authority requires consent, else only if consent was the basis. */
  withdrawal: Strength;
  /** English; other languages have it as `advice/purpose-<purpose>` in their labels. */
  english: string;
}

/** A sentence for the user; other languages have it as `advice/<id>` in their labels. */
interface AdviceText {
  id: string;
  english: string;
}

export interface Advice {
  purposes: PurposeAdvice[];
  /** Advice in the order of the steps: keep, copy, read, then object or erase. */
  steps: AdviceText[];
  /** How soon to send; none without a call. */
  urgency?: AdviceText;
}

type Rung = readonly [access: Strength, erasure: Strength, objection: Strength, restriction: Strength, english: string];

/** One rung per purpose. What the page or the voice said is only what it said, not proof of what the company does. */
export const ladder: Readonly<Record<Purpose, Rung>> = {
  evidence: [
    'strong',
    'weak',
    'medium',
    'strong',
    'Expect a copy, but hardly an erasure: a company may keep proof while a claim is possible. Ask to restrict it to that use.',
  ],
  complaints: [
    'strong',
    'medium',
    'strong',
    'strong',
    'Expect a copy if you are quick. While your own complaint runs, the recording is your proof too: do not have it erased.',
  ],
  quality: [
    'strong',
    'medium',
    'strong',
    'strong',
    'Expect a copy if you are quick: such recordings are kept for a short time. An objection is strong, other calls serve as well.',
  ],
  training: [
    'strong',
    'strong',
    'strong',
    'strong',
    'You stand strong here: training can be done without your call. Being told of it is not the same as agreeing to it.',
  ],
  ai: [
    'strong',
    'strong',
    'strong',
    'strong',
    'Expect transcripts and scores to be given and wiped. What a model has learned is harder to get out.',
  ],
  fraud: [
    'medium',
    'weak',
    'weak',
    'medium',
    'Expect resistance if your call was flagged. Ask whether it was; keeping every call for a rare case goes far.',
  ],
  legal: [
    'strong',
    'none',
    'none',
    'weak',
    'Expect a copy, but no erasure: a law makes the company keep it. Using the same recording for anything else is a separate matter.',
  ],
  debt: [
    'strong',
    'weak',
    'weak',
    'strong',
    'Expect a copy. If you dispute the debt, ask for restriction: kept, but not used. The letter admits no debt.',
  ],
  emergency: [
    'medium',
    'weak',
    'weak',
    'weak',
    'Emergency services have rules and forms of their own. Ask the service itself; Tapeback writes no letter for this.',
  ],
  unstated: [
    'strong',
    'strong',
    'medium',
    'strong',
    'No reason was given. Ask for it: without a reason that the law accepts, a recording may not be kept.',
  ],
};

const consentPurposes: readonly Purpose[] = ['quality', 'training', 'ai'];

function adviceOn(purpose: Purpose, consentCountry: boolean): PurposeAdvice {
  const [access, erasure, objection, restriction, english] = ladder[purpose];
  const byConsent = consentPurposes.includes(purpose);
  const withdrawal = byConsent ? (consentCountry ? 'strong' : 'medium') : 'none';
  return { purpose, access, erasure, objection, restriction, withdrawal, english };
}

/** Every sentence about steps and urgency, by id. */
export const adviceTexts: Readonly<Record<string, string>> = {
  'keep-first': 'Ask to keep the recording first, then for a copy; object or erase after you have read and heard it.',
  'copy-before-erasing': 'An erased recording is gone for good. Get the copy first and listen to it.',
  'own-complaint': 'Your complaint is still running: the recording may be your best proof. Do not have it erased now.',
  'lock-evidence': 'What they may keep as evidence can be restricted to that: ask for restriction, not for erasure.',
  'consent-country':
    'In this country, recording for quality or training is reported to take a clear yes. Ask when you gave it.',
  'ask-what-was-said': 'What the site says need not be what the voice said. The letter asks; it does not claim.',
  'purposes-apart': 'Each reason stands alone: what you cannot stop for evidence, you can still stop for training.',
  'urgency-today': 'Send it today: many recordings are kept for a month only.',
  'urgency-soon': 'Send it soon: the recording may still exist.',
  'urgency-old': 'The call is a while ago. The letter also asks when and why the recording was deleted, if it was.',
};

function text(id: string): AdviceText {
  return { id, english: adviceTexts[id] ?? '' };
}

/** After fewer than 25 days not even a term of one month has passed; after half a year most have. */
function urgencyOf(called: IsoDate, today: IsoDate): AdviceText {
  const days = daysBetween(called, today);
  return text(days < 25 ? 'urgency-today' : days <= 180 ? 'urgency-soon' : 'urgency-old');
}

export interface AdviceInput {
  /** Purposes heard or read, each separately. */
  purposes: readonly Purpose[];
  requests: readonly RequestType[];
  /** Day of the (oldest) call. */
  called?: IsoDate;
  today: IsoDate;
  jurisdiction: Pick<Jurisdiction, 'consentCountry'>;
  hasCopyOrNeedsNone?: boolean;
}

function stepsOf({ purposes, requests, jurisdiction, hasCopyOrNeedsNone }: AdviceInput): AdviceText[] {
  const erases = requests.some((one) => one === 'erasure-recording' || one === 'withdrawal-recording');
  const ends = erases || requests.includes('objection-recording');
  const wanted: [string, boolean][] = [
    ['keep-first', ends && !hasCopyOrNeedsNone],
    ['copy-before-erasing', erases && !hasCopyOrNeedsNone],
    ['own-complaint', erases && purposes.includes('complaints')],
    ['lock-evidence', ends && purposes.some((one) => ladder[one][1] === 'weak')],
    ['consent-country', jurisdiction.consentCountry && purposes.some((one) => consentPurposes.includes(one))],
    ['purposes-apart', ends && purposes.length > 1],
    ['ask-what-was-said', purposes.length > 0],
  ];
  return wanted.filter(([, holds]) => holds).map(([id]) => text(id));
}

/** The purpose ladder: how useful each right is for each purpose, the order of steps, and how soon to send. */
export function adviceFor(input: AdviceInput): Advice {
  const purposes = input.purposes.length > 0 ? [...new Set(input.purposes)] : (['unstated'] as const);
  return {
    purposes: purposes.map((purpose) => adviceOn(purpose, input.jurisdiction.consentCountry)),
    steps: stepsOf(input),
    ...(input.called ? { urgency: urgencyOf(input.called, input.today) } : {}),
  };
}
