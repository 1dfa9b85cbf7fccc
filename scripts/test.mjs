// `npm test`: installs what is missing, then checks, builds and tests everything. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { checkNode, ensureBrowsers, ensurePackages } from './browsers.mjs';

const results = 'test-results';

/** Runs one step; reports how long it took and whether it succeeded. */
function step(name, args) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '-s', ...args], { stdio: 'inherit' });
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Runs tests and counts them; a run that breaks before counting is one failure. */
function tests(name, script) {
  const file = `${results}/${script.replace(':', '-')}.json`;
  fs.rmSync(file, { force: true });
  const ok = step(name, [script, '--', '--reporter=default', '--reporter=json', `--outputFile=${file}`]);
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

const asTest = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

checkNode();
ensurePackages();
ensureBrowsers(['chromium', 'firefox']);
fs.mkdirSync(results, { recursive: true });
const counts = [
  asTest(step('types', ['types'])),
  asTest(step('lint', ['lint'])),
  asTest(step('workflows', ['lint:workflows'])),
  asTest(step('lock file', ['lint:lockfile'])),
  asTest(step('format', ['format:check'])),
  tests('unit and contract tests, east of UTC', 'test:unit'),
  tests('those that touch a day, west of UTC', 'test:west'),
  tests('a newcomer’s additions', 'test:newcomer'),
];
const built = step('build', ['build']);
counts.push(asTest(built));
if (built) counts.push(tests('browser tests', 'test:e2e'));
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
