import { describe, expect, it } from 'vitest';
import { companyKinds } from '../../src/core/company-kind.ts';
import { isIsoDate } from '../../src/core/date.ts';
import { doors } from '../../src/jurisdictions/doors/index.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';

const files = Object.keys(import.meta.glob('../../src/jurisdictions/doors/*/*.ts'));
const laws = new Set([...jurisdictions.values()].flatMap(({ id, regime }) => [id, regime]));
const all = [...doors.values()];

it('every file is one door, in the folder of a law that it is for', () => {
  expect(all).toHaveLength(files.length);
  for (const { id, laws: own } of all) {
    const folder = files
      .find((file) => file.endsWith(`/${id}.ts`))
      ?.split('/')
      .at(-2);
    expect(own, id).toContain(folder);
  }
});

describe.each(all)('door $id', (door) => {
  it('has its source, the day it was read, and a page of its own if it is one body', () => {
    expect(door.source.length).toBeGreaterThan(10);
    expect(isIsoDate(door.day)).toBe(true);
    expect(door.website === undefined || new URL(door.website).protocol === 'https:').toBe(true);
  });
  it('is for laws and kinds of company that exist', () => {
    expect(door.laws.filter((law) => !laws.has(law))).toEqual([]);
    expect([...(door.kinds ?? []), ...(door.notKinds ?? [])].filter((kind) => !companyKinds.includes(kind))).toEqual(
      [],
    );
    expect(door.kinds && door.notKinds).toBeUndefined();
  });
  it('says briefly whom it is for, when, and what to send; it promises nothing', () => {
    expect(door.text).toMatch(/^[A-Z].{60,300}\.$/);
    expect(door.text).not.toMatch(/\bwill (?:win|get|pay)\b|certain|guarantee/);
    expect(door.wait === undefined || door.wait.count > 0).toBe(true);
  });
});
