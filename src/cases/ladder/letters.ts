import { addDays } from '../../core/date.ts';
import { followedBy, groundsOf, lastAnswer } from '../history.ts';
import { courtEnd } from './court.ts';
import { dayAfter, type Facts } from './facts.ts';
import type { Bare } from './state.ts';

/** Days that letters give a company to answer: usual, not a term of a law. */
const REPLY_DAYS = 14;

/** The reminder of a letter that got no answer. In the UK it is a complaint, and to a Dutch public body a notice of default. */
export function remind({ one, first, lateFrom, regime, isDutchPublic }: Facts): Bare | undefined {
  const day = followedBy(one, 'reminder')?.day;
  if ((first && !day) || regime === 'uk' || isDutchPublic) return undefined;
  return { id: 'remind', from: lateFrom, day, letter: ['reminder'] };
}

/** The complaint to the company itself (DPA 2018 s. 164A): the reminder if it is silent, the last letter if it refused. */
export function companyComplaint({ one, first, lateFrom, regime }: Facts): Bare | undefined {
  if (regime !== 'uk') return undefined;
  const day = followedBy(one, 'last-letter')?.day ?? followedBy(one, 'reminder')?.day;
  return { id: 'company-complaint', from: first?.day ?? lateFrom, day, letter: [first ? 'last-letter' : 'reminder'] };
}

/** The letter that answers what the company said last. */
export function reply({ one, first }: Facts): Bare | undefined {
  const last = lastAnswer(one);
  if (!first || !last) return undefined;
  const sent = one.events.find(
    (event) => event.type === 'follow-up' && event.request.startsWith('reply-') && event.order > last.order,
  );
  const grounds = groundsOf(one);
  const day = sent?.type === 'follow-up' ? sent.day : undefined;
  return { id: 'reply', day, letter: grounds.length > 0 ? grounds : ['reply-partial'] };
}

/** The last letter before the next door: at once after a refusal, after silence once the reminder's time is over. */
export function lastLetter(facts: Facts): Bare | undefined {
  const { one, first, lateFrom, regime, isDutchPublic } = facts;
  if (isDutchPublic || (regime !== 'gdpr' && regime !== 'ch')) return undefined;
  const reminded = followedBy(one, 'reminder')?.day;
  const from = first?.day ?? addDays(reminded ?? lateFrom, REPLY_DAYS);
  const day = followedBy(one, 'last-letter')?.day;
  const { until, term } = first && !first.isLate ? courtEnd(facts) : {};
  return { id: 'last-letter', from, day, letter: ['last-letter'], ...(term ? {} : { until }) };
}

/** The authority: after silence once it may be called late, after an answer at once. */
export function complain(facts: Facts): Bare {
  const { one, first, lateFrom, regime } = facts;
  const day = followedBy(one, 'complaint')?.day;
  const bare: Bare = { id: 'complain', day, letter: ['complaint'] };
  if (regime === 'uk') return { ...bare, ...toIco(facts) };
  return { ...bare, from: first?.day ?? lateFrom, until: lapse(facts) };
}

/** Where the right to complain lapses: a year from the end of the answer's term, or from an answer before it (§ 24(4) Austrian DSG). */
function lapse({ first, due, term }: Facts) {
  return term('complaint', first && first.day < due ? first.day : due);
}

/** The ICO comes after the company's 30 days, and by its own practice within three months of the last contact. */
function toIco(facts: Facts): Partial<Bare> {
  const { one, term } = facts;
  const complained = companyComplaint(facts)?.day;
  if (!complained) return { waitsFor: true };
  const answer = lastAnswer(one)?.day;
  const contact = answer && answer > complained ? answer : complained;
  return {
    from: dayAfter(term('complaint-confirmation', complained)),
    until: term('authority-contact', contact),
    term: 'custom',
  };
}

/** An authority that says nothing for three months can be taken to court (GDPR art. 78(2)). */
export function authoritySilent({ one, term }: Facts): Bare | undefined {
  const complained = followedBy(one, 'complaint')?.day;
  const from = complained && dayAfter(term('authority', complained));
  return from ? { id: 'authority-silent', from } : undefined;
}
