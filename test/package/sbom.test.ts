import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import type { Lock } from '../../scripts/package/lock.ts';
import { purlOf, sbomText } from '../../scripts/package/sbom.ts';

const lock: Lock = new Map([
  ['', { version: '1.0.0', license: 'MIT', dependencies: { a: '1.0.0' }, devDependencies: { '@s/tool': '2.0.0' } }],
  ['node_modules/@s/tool', { version: '2.0.0', dev: true, license: 'MIT OR Apache-2.0', dependencies: { a: '2.0.0' } }],
  ['node_modules/@s/tool/node_modules/a', { version: '2.0.0', dev: true, dependencies: { '@s/tool': '2.0.0' } }],
  ['node_modules/a', { version: '1.0.0', license: 'ISC', integrity: `sha512-${btoa('x'.repeat(64))}` }],
]);

interface Bom {
  serialNumber: string;
  components: { purl: string; scope: string; hashes?: { content: string }[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const read = (text: string) => JSON.parse(text) as Bom;

describe('the bill of materials', () => {
  it('is CycloneDX 1.6 by its own schema', async () => {
    const judge = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await judge.validate(sbomText(lock, 'made-up'))).toBeNull();
    expect(await judge.validate(sbomText(lock, 'made-up').replace('"required"', '"shipped"'))).not.toBeNull();
  });
  it('says what ships and what is for building only', () => {
    const { components } = read(sbomText(lock, 'made-up'));
    expect(components.map(({ purl, scope }) => [purl, scope])).toEqual([
      ['pkg:npm/%40s/tool@2.0.0', 'excluded'],
      ['pkg:npm/a@1.0.0', 'required'],
      ['pkg:npm/a@2.0.0', 'excluded'],
    ]);
    expect(components[1]?.hashes?.[0]?.content).toBe('78'.repeat(64));
  });
  it('says who needs whom, the nearest one', () => {
    const { dependencies } = read(sbomText(lock, 'made-up'));
    expect(Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
      'pkg:npm/%40s/tool@2.0.0': ['pkg:npm/a@2.0.0'],
      'pkg:npm/a@1.0.0': undefined,
      'pkg:npm/a@2.0.0': ['pkg:npm/%40s/tool@2.0.0'],
      'pkg:npm/made-up@1.0.0': ['pkg:npm/%40s/tool@2.0.0', 'pkg:npm/a@1.0.0'],
    });
  });
  it('has a number that follows from what it says', () => {
    const number = (text: string) => read(text).serialNumber;
    expect(number(sbomText(lock, 'made-up'))).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(number(sbomText(lock, 'made-up'))).toBe(number(sbomText(lock, 'made-up')));
    expect(number(sbomText(lock, 'other'))).not.toBe(number(sbomText(lock, 'made-up')));
  });
  it('names packages as package URLs do', () => {
    expect(purlOf('@scope/name', '1.2.3')).toBe('pkg:npm/%40scope/name@1.2.3');
  });
});
