import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bad = [
  'element.innerHTML = text;',
  'element.outerHTML = text;',
  "element['innerHTML'] = text;",
  'const { innerHTML } = element;',
  "element.insertAdjacentHTML('beforeend', text);",
  'document.write(text);',
  'frame.srcdoc = text;',
  'new DOMParser();',
  'range.createContextualFragment(text);',
  'void <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'eval(text);',
  'new Function(text);',
  "location.href = 'javascript:text';",
  "importScripts('/a.js');",
  "fetch('/x');",
  "globalThis.fetch('/x');",
  'new XMLHttpRequest();',
  'new WebSocket(text);',
  'new EventSource(text);',
  'navigator.sendBeacon(text);',
  'new RTCPeerConnection();',
  'new Worker(text);',
  'new Image();',
  'form.submit();',
  'form.requestSubmit();',
];

let folder: string;

function linesWithErrors(name: string, lines: readonly string[]): number[] {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, lines.join('\n'));
  const program = path.resolve('node_modules/.bin/oxlint');
  const { stdout } = spawnSync(program, ['--format', 'json', name], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { labels: { span: { line: number } }[] }[] };
  return diagnostics.map(({ labels }) => labels[0]?.span.line ?? 0).toSorted((a, b) => a - b);
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-lint-'));
  fs.copyFileSync('.oxlintrc.json', path.join(folder, '.oxlintrc.json'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('lint', () => {
  it('refuses every way out and every way from text to code', () => {
    const found = linesWithErrors('src/ui/bad.tsx', bad);
    expect(bad.filter((_, index) => !found.includes(index + 1))).toEqual([]);
  });
  it('lets scripts in pages make, copy and change nothing there', () => {
    const lines = [
      'element.cloneNode(true);',
      "element.ownerDocument.createElement('input');",
      'document.importNode(element, true);',
      'document.adoptNode(element);',
      'parent.appendChild(element);',
      "element.setAttribute('data-x', '');",
      'element.innerHTML = text;',
    ];
    const all = lines.map((_, index) => index + 1);
    for (const folder of ['content', 'core', 'detect', 'fields', 'site-search'])
      expect(linesWithErrors(`src/${folder}/bad.ts`, lines), folder).toEqual(all);
  });
  it('lets only platform/browser.ts read files, which are our own', () => {
    const lines = ['export const read = () => fetch(ownUrl(name));', 'export const ask = () => new XMLHttpRequest();'];
    expect(linesWithErrors('src/platform/other.ts', lines)).toEqual([1, 2]);
    expect(linesWithErrors('src/platform/browser.ts', lines)).toEqual([2]);
  });
  it('lets only site-search/load-page.ts ask the site in front, and parse what comes', () => {
    const lines = [
      'export const load = () => fetch(url);',
      'export const parse = () => new DOMParser();',
      'export const ask = () => new XMLHttpRequest();',
      "element.insertAdjacentHTML('beforeend', text);",
      "globalThis.fetch('/x');",
    ];
    expect(linesWithErrors('src/site-search/search.ts', lines)).toEqual([1, 2, 3, 4, 5]);
    expect(linesWithErrors('src/content/find.iife.ts', lines)).toEqual([1, 2, 3, 4, 5]);
    expect(linesWithErrors('src/site-search/load-page.ts', lines)).toEqual([3, 4, 5]);
  });
});
