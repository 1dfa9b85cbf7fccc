import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders } from '../scripts/architecture/folders.ts';
import { DOCUMENT, withTable } from '../scripts/architecture/main.ts';
import { circlesIn } from './support/circles.ts';

function filesOf(folder: string): string[] {
  const all = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => /\.tsx?$/.test(file)).map((file) => file.replaceAll('\\', '/'));
}

interface Import {
  file: string;
  from: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(path.join('src', file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gm);
  return [...statements].map(([, type, from, lazy]) => ({
    file,
    from: from ?? lazy ?? '',
    typeOnly: type !== undefined,
  }));
}

const files = filesOf('src');
const imports = files.flatMap(importsOf);
const folderOf = (file: string) => file.split('/')[0] ?? '';

/** The file or folder of src that an import leads to; undefined for a package. */
function targetOf({ file, from }: Import): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), from);
}

/** The rule that allows an import to another folder; undefined when none does. */
function ruleFor(own: string, target: string, typeOnly: boolean): string | undefined {
  return folders
    .find(({ name }) => name === own)
    ?.imports.find((rule) => {
      if (rule === 'content?iife') return folderOf(target) === 'content' && target.endsWith('.iife.ts?iife');
      const plain = rule.replace('type:', '');
      const fits = target === `${plain}.ts` || folderOf(target) === plain;
      return fits && (typeOnly || !rule.startsWith('type:'));
    });
}

function isAllowed(one: Import): boolean {
  const own = folderOf(one.file);
  const target = targetOf(one);
  if (target === undefined) return folders.find(({ name }) => name === own)?.packages?.includes(one.from) ?? false;
  return [own, 'core'].includes(folderOf(target)) || ruleFor(own, target, one.typeOnly) !== undefined;
}

function graphOf(list: readonly Import[]): Map<string, string[]> {
  const graph = new Map(files.map((file) => [file, [] as string[]]));
  for (const one of list) graph.get(one.file)?.push(targetOf(one)?.replace(/\?.*/, '') ?? '');
  return graph;
}

describe('imports', () => {
  it('follow the table of folders', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });
  it('use every row of it', () => {
    const used = new Set(
      imports.map((one) => `${folderOf(one.file)} → ${ruleFor(folderOf(one.file), targetOf(one) ?? '', one.typeOnly)}`),
    );
    const rules = folders.flatMap(({ name, imports: rows }) => rows.map((rule) => `${name} → ${rule}`));
    expect(rules.filter((rule) => !used.has(rule))).toEqual([]);
  });
  it('are looked at: there are many, and each folder has its row', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...new Set(files.map(folderOf))].toSorted());
  });
  it('go round in no circle, types included', () => {
    expect(circlesIn(graphOf(imports)).map((circle) => circle.join(' ↔ '))).toEqual([]);
  });
  it('stand in docs/architecture.md as they are in the table (npm run architecture)', () => {
    const document = fs.readFileSync(DOCUMENT, 'utf8');
    expect(withTable(document)).toBe(document);
  });
});

it('finds a circle of three files and of two, but no file that imports itself alone', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', ['d', 'package']],
    ['f', ['a']],
  ]);
  expect(circlesIn(graph)).toEqual([
    ['d', 'e'],
    ['a', 'b', 'c'],
  ]);
});

const units = ['detect/rules', 'fields/matchers', 'jurisdictions', 'jurisdictions/terms', 'channels', 'cases/checks'];
const collectors = new Set([
  'index.ts',
  'shape.ts',
  'holidays.ts',
  'languages.ts',
  'vocabulary.ts',
  'sources.ts',
  'scope.ts',
  'de-laender.ts',
  'region-names.ts',
]);

describe('units', () => {
  it.each(units)('%s hold to their shape', (folder) => {
    const loose = fs
      .readdirSync(path.join('src', folder))
      .filter((file) => file.endsWith('.ts') && !collectors.has(file))
      .filter(
        (file) =>
          !/export default \{[\s\S]*\} satisfies \w+;/.test(fs.readFileSync(path.join('src', folder, file), 'utf8')),
      );
    expect(loose).toEqual([]);
  });
});

it('no manifest asks for a microphone: Tapeback itself never records', () => {
  const manifests = fs.readdirSync('manifest').map((file) => fs.readFileSync(path.join('manifest', file), 'utf8'));
  expect(manifests.length).toBe(4);
  expect(manifests.join('\n')).not.toMatch(/microphone|audioCapture|tabCapture|desktopCapture|offscreen|getUserMedia/i);
});

describe('the one request', () => {
  const source = (file: string) => fs.readFileSync(path.join('src', file), 'utf8');

  it('stands once in the file that may ask, as harmless as a request can be', () => {
    const asked = [...source('site-search/load-page.ts').matchAll(/\bfetch\b\(([^)]*)\)/g)].map(([, what]) =>
      what?.replace(/\s+/g, ' '),
    );
    expect(asked).toEqual([
      "url, { method: 'GET', mode: 'same-origin', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store', signal: ending.signal, }",
    ]);
  });
  it('is reached from one script in pages alone, which the background injects for one message alone', () => {
    const to = (name: RegExp) => imports.filter(({ from, typeOnly }) => name.test(from) && !typeOnly);
    expect(to(/\/load-page\.ts$/).map(({ file }) => file)).toEqual(['content/find.iife.ts']);
    expect(to(/find\.iife\.ts/).map(({ file }) => file)).toEqual(['background/scripts.ts']);
    const uses = [...source('background/answers.ts').matchAll(/.*\bfindScripts\b.*/g)].map(([line]) => line);
    expect(uses).toEqual([expect.stringMatching(/^import /), expect.stringMatching(/findOnSite\(/)]);
  });
});

describe('words that have no place here', () => {
  const forbidden: [string, RegExp, RegExp?][] = [
    ['classes', /^\s*(export )?(abstract )?class\s/m],
    ['HTML set as text', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
    ['evaluated code', /\beval\(|new Function\(/],
    [
      'requests',
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
      /^(platform\/browser|site-search\/load-page)\.ts$/,
    ],
    ['documents made of text', /DOMParser|parseFromString|parseHTML/, /^site-search\/load-page\.ts$/],
    [
      'the microphone',
      /getUserMedia|mediaDevices|MediaRecorder|SpeechRecognition|(?<!Offline)AudioContext|createMediaStream|audioCapture|tabCapture/,
    ],
    ['the console', /\bconsole\./],
    ['the polyfill outside platform', /webextension-polyfill/, /^platform\//],
    ['the clock in pure code', /Date\.now\(|new Date\(\)/, /^(ui|platform|store|background|content)\//],
  ];
  it.each(forbidden)('%s', (_, pattern, except) => {
    const found = files
      .filter((file) => !except?.test(file))
      .filter((file) =>
        pattern.test(fs.readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
    expect(found).toEqual([]);
  });
});
