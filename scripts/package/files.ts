import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Files } from './zip.ts';

function readAll(folder: string, names: readonly string[]): Files {
  return new Map(names.map((name) => [name, new Uint8Array(fs.readFileSync(path.join(folder, name)))]));
}

function walk(folder: string, isLeftOut: (name: string) => boolean, within = ''): string[] {
  return fs.readdirSync(path.join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (isLeftOut(entry.name)) return [];
    const name = within + entry.name;
    return entry.isDirectory() ? walk(folder, isLeftOut, `${name}/`) : [name];
  });
}

/** Every file under a folder, by its relative path. */
export function filesUnder(folder: string): Files {
  return readAll(
    folder,
    walk(folder, () => false),
  );
}

const hasGit = (folder: string) => fs.existsSync(path.join(folder, '.git'));

function trackedNames(folder: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  return listed.split('\0').filter(Boolean);
}

function ignoredNames(folder: string): Set<string> {
  const lines = fs.readFileSync(path.join(folder, '.gitignore'), 'utf8').split(/\r?\n/);
  return new Set(lines.map((line) => line.trim()).filter(Boolean));
}

/** The sources: all files that git tracks. In an unpacked source zip, which has no git: all files not named in `.gitignore`. */
export function sourceFiles(folder: string): Files {
  if (hasGit(folder)) return readAll(folder, trackedNames(folder));
  const ignored = ignoredNames(folder);
  return readAll(
    folder,
    walk(folder, (name) => ignored.has(name)),
  );
}

/** Changed, new or missing files according to git; empty if the folder matches the commit (or has no git). */
export function uncommitted(folder: string): string[] {
  if (!hasGit(folder)) return [];
  const said = execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' });
  return said.split('\n').filter(Boolean);
}
