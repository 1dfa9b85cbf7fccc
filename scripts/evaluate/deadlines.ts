import { termEnd, type TermRule } from '../../src/cases/deadline.ts';
import { readTable, unreadable } from './table.ts';

/** The rule in a row; `business-days` is the table's word for working days. */
export function ruleOfRow(row: Record<string, string>): TermRule {
  const unit = row.unit === 'business-days' ? 'working-days' : row.unit;
  return {
    unit: unit as TermRule['unit'],
    count: Number(row.count),
    calendar: row.calendar ?? 'NONE',
    roll: row.roll === 'yes',
    saturdayOff: row.saturday_off === 'yes',
  };
}

/** `npm run -s eval:deadlines -- FILE`: how many due days are right, and the ids of the wrong ones. */
export async function main([file = '']: string[]): Promise<number> {
  const rows = readTable(file);
  if (!rows) return unreadable(file);
  const wrong = rows.filter((row) => termEnd(ruleOfRow(row), row.clock_from ?? '') !== row.expected_due);
  console.log(JSON.stringify({ right: rows.length - wrong.length, wrong: wrong.map((row) => row.id) }));
  return 0;
}
