import { addDays, type IsoDate } from '../../core/date.ts';
import { jurisdictions } from '../../jurisdictions/index.ts';
import type { TermName } from '../../jurisdictions/shape.ts';
import { hasTerm, reminderDay, termDue } from '../deadline.ts';
import type { Case, NotedStep } from '../events.ts';
import { answersOf, dayOf, dueDay, lastOf } from '../history.ts';

/** What the ways up depend on, read from a case. */
export interface Facts {
  one: Case;
  today: IsoDate;
  /** The jurisdiction's id, and its kind of law. */
  law: string;
  regime: string;
  /** A Dutch public body: its answer is a decision under the Awb, and art. 35 UAVG does not hold (UAVG 34). */
  isDutchPublic: boolean;
  /** A public body of any country: no court at home (GDPR art. 79(2), § 44(2) BDSG). */
  isPublic: boolean;
  /** The last day for the answer, and the first day a letter may call it late. */
  due: IsoDate;
  lateFrom: IsoDate;
  /** The first answer: later ones restart no term. */
  first?: { day: IsoDate; isLate: boolean };
  /** The end of a term of the law from a day. */
  term: (name: TermName, from: IsoDate) => IsoDate | undefined;
  /** The day the user noted a step that has no letter. */
  stepped: (step: NotedStep) => IsoDate | undefined;
}

/** The facts of a case whose letter was sent under a law that has letters; undefined for any other. */
export function factsOf(one: Case, today: IsoDate): Facts | undefined {
  const law = jurisdictions.get(one.jurisdiction);
  const due = dueDay(one);
  if (!law || !due || !hasTerm(law.id) || !dayOf(one, 'sent') || lastOf(one, 'withdrawn')) return undefined;
  const steps = one.events.filter((event) => event.type === 'stepped');
  const isPublic = one.addressee.kind === 'public-body';
  const day = answersOf(one).reduce<IsoDate | undefined>((least, answer) => earlier(least, answer.day), undefined);
  return {
    one,
    today,
    law: law.id,
    regime: law.regime,
    isPublic,
    isDutchPublic: isDutchPublic(one),
    due,
    lateFrom: reminderDay(law.id, due, one.calendar),
    ...(day ? { first: { day, isLate: day > due } } : {}),
    term: (name, from) => termDue(law.id, name, from),
    stepped: (step) => steps.findLast((event) => event.step === step)?.day,
  };
}

/** The earlier of two days. */
export const earlier = (a: IsoDate | undefined, b: IsoDate): IsoDate => (a && a < b ? a : b);

/** The day after the end of a term. */
export const dayAfter = (end: IsoDate | undefined): IsoDate | undefined => end && addDays(end, 1);

/** A Dutch public body: its answer is a decision (art. 34 UAVG). */
export const isDutchPublic = ({ addressee, jurisdiction }: Case): boolean =>
  addressee.kind === 'public-body' && jurisdiction === 'nl';

/** The letter to send when no answer came in time: a reminder, to a Dutch public body a notice of default. */
export const firstAfterSilence = (one: Case) => (isDutchPublic(one) ? 'default-notice' : 'reminder');
