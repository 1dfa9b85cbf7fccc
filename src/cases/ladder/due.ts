import type { IsoDate } from '../../core/date.ts';
import type { Case } from '../events.ts';
import { nextStep } from '../next-step.ts';
import type { Step, StepId } from './shape.ts';

/** The step to take now: the one whose letter comes next, else the open one that ends first, else the first that is open. */
export function dueStep(one: Case, steps: readonly Step[], today: IsoDate): StepId | undefined {
  const [next] = nextStep(one, today).acts.flatMap((act) => (act.do === 'letter' ? [act.request] : []));
  const open = steps.filter(({ state }) => state === 'open');
  const ending = open.filter(({ until, term }) => until && !term).toSorted((a, b) => (a.until! < b.until! ? -1 : 1));
  const due = open.find(({ letter }) => next && letter?.includes(next)) ?? ending[0] ?? open[0];
  return due?.id;
}

/** The same steps, with what is due first. */
export function dueFirst(steps: readonly Step[], due: StepId | undefined): Step[] {
  return [...steps.filter(({ id }) => id === due), ...steps.filter(({ id }) => id !== due)];
}
