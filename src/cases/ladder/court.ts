import { courtPaper } from '../court-papers.ts';
import { followedBy } from '../history.ts';
import type { Facts } from './facts.ts';
import type { Bare } from './state.ts';

/**
 * How long the Dutch court can be asked (art. 35(2) UAVG): six weeks from the first answer, without a term after silence or
 * a late answer. Mediation asked for within the six weeks keeps it open until six weeks after its end (art. 36(1)).
 */
export function courtEnd(facts: Facts): Pick<Bare, 'until' | 'term'> {
  const { first, term, law, stepped } = facts;
  if (law !== 'nl') return { term: 'unknown' };
  if (!first) return { term: 'none' };
  const until = term('court', first.day);
  if (first.isLate) return { until, term: 'none' };
  const asked = stepped('mediation');
  if (!asked || !until || asked > until) return { until };
  const ended = stepped('mediation-ended');
  return ended ? { until: term('court', ended) } : { until, term: 'waits' };
}

/** Laws under which a court at home can be asked: GDPR art. 79(2), UK DPA 2018 s. 167, the Swiss civil court. */
const withCourt: ReadonlySet<string> = new Set(['gdpr', 'uk', 'ch']);

/** The court; a public body is not taken there at home, a Dutch one not by a petition. */
export function court(facts: Facts): Bare | undefined {
  const { one, first, lateFrom, regime, isPublic, law, stepped } = facts;
  const paper = courtPaper(law);
  if (isPublic || !withCourt.has(regime)) return undefined;
  return {
    id: 'court',
    from: first?.day ?? lateFrom,
    day: stepped('court') ?? (paper && followedBy(one, paper)?.day),
    ...courtEnd(facts),
    ...(paper ? { letter: [paper] } : {}),
    ...(law === 'nl' ? { reopens: 'summary' } : {}),
  };
}

/** Mediation by the Dutch authority: within the same six weeks (art. 36(1) UAVG). */
export function mediation(facts: Facts): Bare | undefined {
  const { first, lateFrom, law, isPublic, stepped, term } = facts;
  if (law !== 'nl' || isPublic) return undefined;
  const isFree = !first || first.isLate;
  return {
    id: 'mediation',
    from: first?.day ?? lateFrom,
    day: stepped('mediation'),
    ...(isFree ? { term: 'none' } : { until: term('court', first.day), reopens: 'complain' }),
  };
}
