/** When a scan stops, however large the page is: in ms from its start, each after at least so many of what it looks at. */
const stages = {
  /** Fields are described, */
  described: { ms: 200, least: 50 },
  /** then it is looked at which of them people see, */
  judged: { ms: 350, least: 50 },
  /** then what each form is for. */
  weighed: { ms: 400, least: 10 },
} as const;

/** Fields of one page; more than any form that a letter fits into has. */
export const MAX_CONTROLS = 1000;

/** Says of a stage, by how many it has looked at, whether the scan is to go on to the next. */
export type IsUp = (stage: keyof typeof stages, done: number) => boolean;

/** By how many fields one counts: a long list costs as much as several. */
export const weightOf = ({ options }: { options: readonly string[] }): number => 1 + options.length / 50;

/** Limits of a scan that begins now; `now` in ms. */
export function limitsFrom(now: () => number = () => performance.now()): IsUp {
  const start = now();
  return (stage, done) => done >= stages[stage].least && now() - start > stages[stage].ms;
}
