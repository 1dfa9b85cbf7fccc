import type { Outcome } from './form-judge.ts';
import type { LabelledForm } from './form-labels.ts';
import { foldOf } from './sites.ts';
import { rates, round } from './table.ts';

/** A field as it should be: its role's value where one is wanted, nothing wrong anywhere else. */
export function isGood(one: Outcome): boolean {
  return one.wanted ? one.right : !one.filled || one.right;
}

/** A form as it should be; of one that is to be left alone nothing at all is filled. */
export function isPerfect(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ wanted }) => wanted) ? outcomes.every(isGood) : outcomes.every(({ filled }) => !filled);
}

/** A form with what became of it. */
export interface Scored {
  form: LabelledForm;
  outcomes: Outcome[];
}

function rolesOf(outcomes: Outcome[]) {
  const names = [...new Set(outcomes.filter((one) => one.wanted).map((one) => one.role))].toSorted();
  return Object.fromEntries(
    names.map((role) => {
      const of = outcomes.filter((one) => one.role === role && one.wanted);
      const right = of.filter((one) => one.right).length;
      return [role, rates(right, of.filter((one) => one.filled).length, of.length)];
    }),
  );
}

function summary(scored: Scored[]) {
  const outcomes = scored.flatMap((one) => one.outcomes);
  const roles = rolesOf(outcomes);
  const counted = Object.values(roles).filter(({ n }) => n >= 5);
  return {
    roles,
    macroF1: round(counted.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, counted.length)),
    perfectForms: round(scored.filter((one) => isPerfect(one.outcomes)).length / Math.max(1, scored.length)),
    wrongFills: outcomes.filter((one) => one.filled && !one.right).length,
    forms: scored.length,
  };
}

/** The same without the roles. */
function inShort(scored: Scored[]) {
  const { roles: _, ...rest } = summary(scored);
  return rest;
}

function by<T>(scored: Scored[], keyOf: (one: Scored) => string, score: (part: Scored[]) => T): Record<string, T> {
  const keys = [...new Set(scored.map(keyOf))].toSorted();
  return Object.fromEntries(keys.map((key) => [key, score(scored.filter((one) => keyOf(one) === key))]));
}

const isToFill = ({ outcomes }: Scored) => outcomes.some(({ wanted }) => wanted);

/** Scores of all forms, and apart by language, by how the page was come by, by whether it is to be filled, and by fold. */
export function scoresOf(scored: Scored[], folds: number) {
  const foldName = ({ form }: Scored) => String(foldOf(form.site, folds));
  return {
    ...summary(scored),
    byLanguage: by(scored, ({ form }) => form.language, summary),
    byKind: by(scored, ({ form }) => form.kind || 'none', inShort),
    byPurpose: by(scored, (one) => (isToFill(one) ? 'fill' : 'nofill'), inShort),
    ...(folds > 1 ? { byFold: by(scored, foldName, inShort) } : {}),
  };
}
