import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import besides itself and core; `type:` allows types only. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  languages: [],
  words: [],
  jurisdictions: [],
  letters: [],
  directory: [],
  channels: ['type:directory', 'type:cases'],
  // Words of other languages reach scripts in pages as data only; what the background works out from them may import them.
  detect: ['words/given-words', 'words/notice-words', 'words/detect-words', 'words/phrases'],
  fields: ['words/given-words'],
  cases: ['jurisdictions', 'letters', 'type:directory', 'type:detect'],
  // The shape of a backup is the shape of its messages.
  platform: ['cases', 'backup', 'type:detect', 'type:fields', 'type:directory'],
  backup: ['cases'],
  replies: ['words/reply-words', 'type:cases', 'detect/sentences'],
  sync: ['backup'],
  background: [
    'platform',
    'directory',
    'cases',
    'jurisdictions',
    'languages',
    'words',
    'type:detect',
    'type:fields',
    'detect/notice-words',
    'detect/url-stems',
    'content?iife',
  ],
  content: ['detect', 'fields', 'words/given-words', 'type:platform/page-messages'],
  ui: [
    'languages',
    'jurisdictions',
    'letters',
    'directory',
    'channels',
    'cases',
    'backup',
    'sync',
    'replies',
    'platform',
    'detect',
    'fields',
  ],
};

/** Packages a folder may use. */
const packages: Record<string, readonly string[]> = {
  languages: ['vite', 'node:fs', 'node:path', '@formatjs/icu-messageformat-parser'],
  directory: ['zod/mini', 'minisearch', 'vite', 'node:fs', 'node:path', 'tldts'],
  cases: ['zod/mini', 'libphonenumber-js/min', 'ical-generator'],
  backup: ['zod/mini'],
  sync: ['zod/mini'],
  replies: ['postal-mime'],
  platform: ['zod/mini', 'webextension-polyfill', 'idb'],
  ui: ['preact', 'preact/hooks'],
};

function filesOf(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
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
const folderOf = (file: string) => file.split(path.sep)[0] ?? '';

function isAllowed({ file, from, typeOnly }: Import): boolean {
  const own = folderOf(file);
  if (!from.startsWith('.')) return (packages[own] ?? []).includes(from);
  const target = path.normalize(path.join(path.dirname(file), from)).replaceAll('\\', '/');
  const folder = folderOf(target);
  if (folder === own || folder === 'core') return true;
  return (allowed[own] ?? []).some((rule) => {
    if (rule === 'content?iife') return folder === 'content' && target.endsWith('.iife.ts?iife');
    const plain = rule.replace('type:', '');
    const fits = target === `${plain}.ts` || folder === plain;
    return fits && (typeOnly || !rule.startsWith('type:'));
  });
}

describe('imports', () => {
  it('go down only, by the table in docs/architecture.md', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });
  it('are looked at: there are many', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(Object.keys(allowed)).toEqual(expect.arrayContaining([...new Set(files.map(folderOf))]));
  });
});

const units = ['detect/rules', 'fields/matchers', 'jurisdictions', 'jurisdictions/terms', 'channels', 'cases/checks'];
const collectors = new Set([
  'index.ts',
  'shape.ts',
  'holidays.ts',
  'vocabulary.ts',
  'sources.ts',
  'scope.ts',
  'de-laender.ts',
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

describe('words that have no place here', () => {
  const forbidden: [string, RegExp, RegExp?][] = [
    ['classes', /^\s*(export )?(abstract )?class\s/m],
    ['HTML set as text', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
    ['evaluated code', /\beval\(|new Function\(/],
    ['requests', /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/, /^platform\/browser\.ts$/],
    [
      'the microphone',
      /getUserMedia|mediaDevices|MediaRecorder|SpeechRecognition|AudioContext|audioCapture|tabCapture/,
    ],
    ['the console', /\bconsole\./],
    ['the polyfill outside platform', /webextension-polyfill/, /^platform\//],
    ['the clock in pure code', /Date\.now\(|new Date\(\)/, /^(ui|platform|background|content)\//],
  ];
  it.each(forbidden)('%s', (_, pattern, except) => {
    const found = files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !except?.test(file))
      .filter((file) =>
        pattern.test(fs.readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
    expect(found).toEqual([]);
  });
});
