import fs from 'node:fs';
import { applyPatch, build, copyProject, runTest } from './copy.ts';
import { readPatches, type Break } from './patches.ts';

const needsBuild = ({ test }: Break) => test.startsWith('test/e2e/');

/** What is wrong with a promise's test: undefined if it passes now and fails with the patch. */
function faultOf(copy: string, one: Break): string | undefined {
  const before = runTest(copy, one.test, one.name);
  if (before.passed === 0 || before.failed > 0) return 'the test does not pass without the patch';
  applyPatch(copy, one.file);
  try {
    if (needsBuild(one) && !build(copy)) return 'the patched project does not build';
    return runTest(copy, one.test, one.name).failed > 0 ? undefined : 'the test passes although the promise is broken';
  } finally {
    applyPatch(copy, one.file, '--reverse');
  }
}

/** Patches whose tests need no build come first, so that the unbroken project is built once and as late as possible. */
function inOrder(patches: readonly Break[]): Break[] {
  return [...patches.filter((one) => !needsBuild(one)), ...patches.filter(needsBuild)];
}

/**
 * `npm run promises [-- WORD …]`: breaks each promise on purpose, in a copy, and requires the named test to fail. Words
 * select patches by name. The exit code is 1 if a broken promise goes unnoticed.
 */
export async function main(words: readonly string[] = []): Promise<number> {
  const chosen = readPatches().filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
  const copy = copyProject();
  let missed = 0;
  try {
    for (const one of inOrder(chosen)) {
      if (needsBuild(one)) build(copy);
      const start = Date.now();
      const fault = faultOf(copy, one);
      if (fault) missed += 1;
      console.log(
        `${fault ? 'MISS' : ' ok '}  ${one.id} (${Math.round((Date.now() - start) / 1000)} s)${fault ? `: ${fault}` : ''}`,
      );
    }
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
  console.log(`${chosen.length - missed} of ${chosen.length} broken promises noticed`);
  return missed === 0 ? 0 : 1;
}
