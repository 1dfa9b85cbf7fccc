import { render } from 'preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { requests, requestTypes } from '../../src/cases/request-types.ts';
import type { RequestType, Statements } from '../../src/cases/shape.ts';
import { setLanguage } from '../../src/ui/i18n.ts';
import { StatementFields } from '../../src/ui/popup/views/statements.tsx';

const view = document.createElement('div');
const onChange = vi.fn<(part: Partial<Statements>) => void>();
document.body.append(view);
beforeAll(() => setLanguage('en'));
afterEach(() => {
  render(null, view);
  onChange.mockClear();
});

function tickOf(wanted: RequestType[], statements: Statements = {}) {
  render(<StatementFields requests={wanted} statements={statements} law="nl" onChange={onChange} />, view);
  return view.querySelector<HTMLInputElement>('input[name=copyFirst]');
}

it.each(requestTypes.filter((one) => requests[one].erases))('%s has the tick, and it is on', (request) => {
  const tick = tickOf([request]);
  expect(tick?.checked).toBe(true);
  tick?.click();
  expect(onChange).toHaveBeenCalledWith({ withoutCopy: true, hasCopyOrNeedsNone: undefined });
});

it('is off once the user unticked it, and can be put back', () => {
  const tick = tickOf(['erasure'], { withoutCopy: true, hasCopyOrNeedsNone: true });
  expect(tick?.checked).toBe(false);
  tick?.click();
  expect(onChange).toHaveBeenCalledWith({ withoutCopy: false, hasCopyOrNeedsNone: undefined });
});

it.each([[['access-recording', 'erasure-recording']], [['access', 'erasure']], [['objection-marketing']]] as const)(
  '%j has none: the letter asks for the copy, or erases nothing',
  (wanted) => expect(tickOf([...wanted])).toBeNull(),
);
