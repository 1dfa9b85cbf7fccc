import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { madeUp, proof, type MadeUp } from './units.ts';

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-newcomer-'));
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

const inCopy = (file: string) => path.join(copy, file);

function copyTree(): void {
  const linked = new Set(['node_modules', '.git', 'dist', 'test-results', 'packages', 'docs']);
  for (const name of fs.readdirSync('.').filter((entry) => !linked.has(entry)))
    fs.cpSync(name, inCopy(name), { recursive: true });
  for (const name of ['node_modules', 'docs']) fs.symlinkSync(path.resolve(name), inCopy(name));
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(inCopy(file)), { recursive: true });
  fs.writeFileSync(inCopy(file), text);
}

function add({ files, edits = {}, folders = {} }: MadeUp): void {
  for (const [from, to] of Object.entries(folders)) fs.cpSync(inCopy(from), inCopy(to), { recursive: true });
  for (const [file, text] of Object.entries(files)) write(file, text);
  for (const [file, [from, to]] of Object.entries(edits)) {
    const before = fs.readFileSync(inCopy(file), 'utf8');
    expect(before).toContain(from);
    write(file, from ? before.replace(from, to) : before + to);
  }
}

/** Runs a command in the copy; what it printed, and whether it went well. */
async function run(command: string, args: readonly string[]): Promise<{ ok: boolean; printed: string }> {
  const child = spawn(command, args, { cwd: copy, env: { ...process.env, CI: 'true', NO_COLOR: '1' } });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(String(chunk)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { ok: code === 0, printed: printed.join('').slice(-6000) };
}

const readme = fs.readFileSync('README.md', 'utf8');
/** How many files a row of README's table says a unit takes: `1`, `1 a language`, `a folder`, `1 line`. */
const saidOf = (row: string) =>
  readme
    .split('\n')
    .find((line) => line.startsWith(`| ${row} |`))
    ?.split('|')[2]
    ?.trim();

/** The same, counted in what the made-up unit adds and edits. */
function countOf({ files, edits = {}, folders }: MadeUp): string {
  if (folders) return '1 folder';
  const added = Object.keys(files);
  const perLanguage = added.length > 0 && added.every((file) => file.startsWith('src/letters/'));
  if (perLanguage) return '1 entry and 1 or 2 files a language';
  return added.length === 0 ? `${Object.keys(edits).length} line` : `${added.length} file`;
}

describe('README', () => {
  it.each(madeUp)('says how many files it takes to add $row', (unit) => {
    expect(saidOf(unit.row)).toBe(countOf(unit));
  });
});

it('one of each added to a copy, with nothing registered: the contract tests pass, and each unit works', async () => {
  copyTree();
  for (const unit of madeUp) add(unit);
  write('test/contract/made-up.test.ts', proof);
  // English for translators is made, not written.
  expect(await run('npm', ['run', '-s', 'texts'])).toMatchObject({ ok: true });
  const vitest = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--root', '.', '--project', 'unit'];
  // Attacks with long texts are timed where they stand; they check no unit's shape.
  const contracts = fs
    .readdirSync(inCopy('test/contract'))
    .filter((name) => !/^(regexes|hostile-strings)\./.test(name));
  const { ok, printed } = await run('npx', [...vitest, ...contracts]);
  expect(ok, printed).toBe(true);
}, 300_000);
