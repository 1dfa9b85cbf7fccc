import { collect } from '../../core/collect.ts';
import type { CheckInput, CheckResult, PreSendCheck } from '../shape.ts';

/** Every check by id. To add one, copy another check. */
export const checks: ReadonlyMap<string, PreSendCheck> = collect(
  import.meta.glob<PreSendCheck>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

/** What is wrong with a letter before sending; problems that stop it come first. */
export function runChecks(check: CheckInput): CheckResult[] {
  const found = [...checks.values()].flatMap((one) => {
    const result = one.run(check);
    return result ? [{ id: one.id, english: one.english, ...result }] : [];
  });
  return found.toSorted((a, b) => Number(b.level === 'stop') - Number(a.level === 'stop'));
}
