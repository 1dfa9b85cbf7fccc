import { addDays } from '../../core/date.ts';
import { followedBy } from '../history.ts';
import { dayAfter, earlier, type Facts } from './facts.ts';
import type { Bare } from './state.ts';

/** The notice of default, once a Dutch public body may be called late (Awb 4:17(3)). */
export function defaultNotice({ one, first, lateFrom, isDutchPublic }: Facts): Bare | undefined {
  const day = followedBy(one, 'default-notice')?.day;
  if (!isDutchPublic || (first && !day)) return undefined;
  return { id: 'default-notice', from: lateFrom, day, letter: ['default-notice'] };
}

/** The first day after the two weeks that a notice of default gives. */
function endOfGrace({ one, term }: Facts) {
  const noticed = followedBy(one, 'default-notice')?.day;
  return noticed && dayAfter(term('default-notice', noticed));
}

/** The penalty for each day of default, 42 days at most and none after the decision (Awb 4:17(1), (3)). */
export function penalty(facts: Facts): Bare | undefined {
  const { first, isDutchPublic, term } = facts;
  const from = endOfGrace(facts);
  if (!isDutchPublic || (first && (!from || first.day < from))) return undefined;
  if (!from) return { id: 'penalty', waitsFor: true };
  const last = term('penalty', addDays(from, -1));
  return { id: 'penalty', from, until: last && first ? earlier(last, addDays(first.day, -1)) : last };
}

/** Straight to the administrative court against silence: no term, but not unreasonably late (Awb 6:12). */
export function appeal(facts: Facts): Bare | undefined {
  const { first, isDutchPublic, stepped } = facts;
  const day = stepped('appeal');
  const from = endOfGrace(facts);
  if (!isDutchPublic || (first && !day)) return undefined;
  return { id: 'appeal', day, from, term: 'none', ...(from ? {} : { waitsFor: true }) };
}

/** The objection to a decision: within six weeks, at the body itself (UAVG 34; Awb 6:7). */
export function objection({ one, first, isDutchPublic, term }: Facts): Bare | undefined {
  if (!isDutchPublic || !first) return undefined;
  const day = followedBy(one, 'objection-decision')?.day;
  const until = term('objection', first.day);
  return { id: 'objection', from: first.day, until, day, reopens: 'complain', letter: ['objection-decision'] };
}
