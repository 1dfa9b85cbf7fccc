import type { IsoDate } from '../../core/date.ts';
import type { RequestType } from '../request-types.ts';

/** Every way up there is, in the order in which a case shows them. Another language has its name as a text `step.<id>`. */
export const stepIds = [
  'remind',
  'company-complaint',
  'reply',
  'default-notice',
  'penalty',
  'appeal',
  'objection',
  'last-letter',
  'complain',
  'authority-silent',
  'mediation',
  'court',
] as const;
export type StepId = (typeof stepIds)[number];

export type StepState = 'open' | 'not-yet' | 'used' | 'lapsed';

/** One way up, with its clock. */
export interface Step {
  id: StepId;
  state: StepState;
  /** The first day it makes sense; missing where another step must come first. */
  from?: IsoDate | undefined;
  /** The last day for it, this day included. */
  until?: IsoDate | undefined;
  /** The day it was taken. */
  day?: IsoDate | undefined;
  /** `none`: the law sets no term. `unknown`: none was read. `waits`: it stands still during mediation. `custom`: practice, not law. */
  term?: 'none' | 'unknown' | 'waits' | 'custom';
  /** What is still possible once it has lapsed. */
  reopens?: 'summary' | 'complain';
  /** The letter that takes the step, with further refusals that it answers. */
  letter?: RequestType[];
}
