import { expect, it } from 'vitest';
import eu from '../../src/jurisdictions/eu.ts';
import { jurisdictions, lastChecked } from '../../src/jurisdictions/index.ts';

it('no law was read after the day it was last checked, and one was read on it', () => {
  const days = [...jurisdictions.values()].map(({ checked }) => checked);
  expect(lastChecked() >= eu.checked).toBe(true);
  expect(days.filter((day) => day > lastChecked())).toEqual([]);
});
