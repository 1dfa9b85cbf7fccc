import { expect, it } from 'vitest';
import { packageOf } from '../../scripts/package/ship-legal-files.ts';

it.each([
  ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
  ['C:\\x\\node_modules\\@scope\\name\\index.js', '@scope/name'],
  ['/x/node_modules/a/node_modules/b/index.js?commonjs', 'b'],
  ['/x/src/ui/popup/main.tsx', undefined],
  ['\0rolldown/runtime.js', undefined],
])('%s is of %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});
