import { addMonths } from '../../core/date.ts';
import { requestsOf } from '../requests.ts';
import type { Call, CheckInput, OpenCase, PreSendCheck } from '../shape.ts';

/** Months in which a second request may be called repetitive: ES LOPDGDD art. 13.3. */
const months: Readonly<Record<string, number>> = { es: 6 };

const isSameCall = (one: Call | undefined, other: Call | undefined) =>
  one?.date === other?.date && one?.from === other?.from;

function isSame(open: OpenCase, { input }: CheckInput): boolean {
  const ends = addMonths(open.sent, months[input.jurisdiction] ?? 1);
  const isNear = input.today >= open.sent && input.today <= ends;
  return (
    isNear &&
    open.company === input.company.name &&
    requestsOf(input).includes(open.request) &&
    isSameCall(open.call, input.call)
  );
}

/** The same request again within the month: once the term is over, a reminder works better. */
export default {
  id: 'duplicate',
  english: 'You asked this company the same on {day}, and that case is open. A reminder after the term works better.',
  run(check) {
    const same = (check.openCases ?? []).find((open) => isSame(open, check));
    return same ? { level: 'warn', values: { day: same.sent } } : undefined;
  },
} satisfies PreSendCheck;
