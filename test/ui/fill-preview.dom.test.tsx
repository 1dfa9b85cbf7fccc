import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import type { FillPlan, PlannedFill } from '../../src/fields/plan.ts';
import { FillPreview, isOn } from '../../src/ui/popup/views/fill-preview.tsx';

const fill = (key: string, part: Partial<PlannedFill>): PlannedFill => ({
  key,
  role: key,
  label: key,
  value: 'x',
  form: 'full',
  extra: false,
  unsure: false,
  ...part,
});
const plan: FillPlan = {
  fills: [fill('email', {}), fill('phone', { extra: true }), fill('customer_number', { unsure: true })],
  missing: [],
};

let turned: ReadonlySet<string>;

function show(): HTMLInputElement[] {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const again = (next: ReadonlySet<string>) => {
    turned = next;
    render(<FillPreview plan={plan} turned={turned} onTurn={again} />, root);
  };
  void act(() => again(new Set()));
  return [...root.querySelectorAll('input')];
}

beforeEach(() => document.body.replaceChildren());

it('ticks what is sure and needed, and marks what is not sure', () => {
  const boxes = show();
  expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
  const marked = document.querySelectorAll('[data-name="unsure"]');
  expect(marked).toHaveLength(1);
  expect(marked[0]?.closest('label')).toBe(boxes[2]?.closest('label'));
});

it('fills what is not sure only once the user ticks it', () => {
  const [, , number] = show();
  const filled = () => plan.fills.filter((one) => isOn(one, turned)).map(({ key }) => key);
  expect(filled()).toEqual(['email']);
  void act(() => number?.click());
  expect(filled()).toEqual(['email', 'customer_number']);
  expect(number?.checked).toBe(true);
});
