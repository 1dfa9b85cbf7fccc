import { expect, it } from 'vitest';
import { alignLabels, strayLabels } from '../../scripts/evaluate/form-index.ts';
import type { LabelledField } from '../../scripts/evaluate/form-labels.ts';

const label = (index: number, name: string, tag = 'input'): LabelledField => ({
  index,
  form: 0,
  tag,
  type: 'text',
  name,
  role: 'other',
  fill: false,
});
const shown = (...names: string[]) => names.map((name) => ({ tag: 'input', name }));
const labels = [label(0, 'a'), label(1, 'robot'), label(2, 'b')];

it('moves labels up that were counted with the controls a browser takes for text', () => {
  const moved = alignLabels(labels, shown('a', 'b'), [false, true, false]);
  expect(moved.map(({ index, name }) => [index, name])).toEqual([
    [0, 'a'],
    [1, 'b'],
  ]);
});

it('leaves labels that agree as they are', () => {
  expect(alignLabels(labels, shown('a', 'robot', 'b'), [false, true, false, false])).toBe(labels);
});

it('counts labels that name another control, but for those that only ARIA makes', () => {
  expect(strayLabels([...labels, label(3, 'x', 'listbox')], shown('a', 'b', 'b'))).toBe(1);
});
