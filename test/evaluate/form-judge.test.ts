import { expect, it } from 'vitest';
import type { LabelledField } from '../../scripts/evaluate/form-labels.ts';
import type { Held } from '../../scripts/evaluate/form-fill.ts';
import { judge } from '../../scripts/evaluate/form-judge.ts';
import { isGood } from '../../scripts/evaluate/form-scores.ts';

const field: LabelledField = { index: 0, form: 0, tag: 'input', type: 'text', name: '', role: 'email', fill: true };
const blank: Held = { tag: 'input', name: '', value: '', before: '', group: '', chosen: '', asPlanned: false };
const verdict = (label: Partial<LabelledField>, value: string, before = '') => {
  const [one] = judge([{ ...field, ...label }], [{ ...blank, value, before }], 'en');
  return one && { good: isGood(one), filled: one.filled, got: one.got };
};

it('wants the value of the role, and nothing in a field to leave alone', () => {
  expect(verdict({}, 'anna@postbus.example')).toEqual({ good: true, filled: true, got: 'email' });
  expect(verdict({}, 'Anna')).toEqual({ good: false, filled: true, got: 'first_name' });
  expect(verdict({}, '')).toEqual({ good: false, filled: false, got: 'empty' });
  expect(verdict({ fill: false }, 'anna@postbus.example')).toMatchObject({ good: false });
  expect(verdict({ fill: false }, '')).toMatchObject({ good: true });
});

it('takes a telephone number in whichever way the form asks for it, whole', () => {
  for (const value of ['+31612345678', '0612345678', '06-12345678'])
    expect(verdict({ role: 'phone' }, value)).toMatchObject({ good: true });
  expect(verdict({ role: 'phone' }, '061234567')).toMatchObject({ good: false });
});

it('takes only what the label accepts, and lets a field that need not be filled hold it', () => {
  const date = { role: 'call_date', accept: ['12-03-2026'] };
  expect(verdict(date, '12-03-2026')).toMatchObject({ good: true });
  expect(verdict(date, '2026-03-12')).toMatchObject({ good: false });
  expect(verdict({ ...date, fill: false }, '12-03-2026')).toMatchObject({ good: true });
  expect(verdict({ ...date, fill: false }, '2026-03-12')).toMatchObject({ good: false });
});

it('counts the radio buttons of a group as one field', () => {
  const radio = { ...field, type: 'radio', role: 'topic', accept: ['on:other'] };
  const group = '0 0 topic';
  const held = [
    { ...blank, group },
    { ...blank, value: 'on:other', group },
  ];
  const outcomes = judge([radio, { ...radio, index: 1 }], held, 'en');
  expect(outcomes.map((one) => [one.index, isGood(one), one.got])).toEqual([[0, true, 'on:other']]);
});

it('takes a choice the page had made already when the plan would make the same, and nobody’s choice for none', () => {
  const list = { ...field, tag: 'select', role: 'country' };
  const held = { ...blank, value: '3', before: '3', chosen: 'Netherlands' };
  const good = (one: Held) => judge([list], [one], 'en').map(isGood);
  expect(good({ ...held, asPlanned: true })).toEqual([true]);
  expect(good(held)).toEqual([false]);
  expect(good({ ...held, before: '', chosen: '' })).toEqual([false]);
});
