import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../scripts/package/files.ts';

/** What may not stand in the built code: ways out of the browser, and ways to make text into code or markup. */
const sinks: readonly [name: string, pattern: RegExp][] = [
  ['markup from text', /inner_?html|outerHTML|insertAdjacentHTML|document\.write|setHTML|DOMParser|srcdoc/gi],
  ['markup from text, by range', /createContextualFragment/g],
  ['code from text', /\beval\b|\bFunction\s*\(|\.constructor\(|set(?:Timeout|Interval)\(\s*["'`]|javascript:/g],
  ['code from elsewhere', /importScripts|import\(\s*["'`]?(?:https?:|data:|blob:|\/\/)|createElement\(["'`]script/g],
  ['other workers', /\bnew (?:Shared)?Worker\b|serviceWorker\.register|WebAssembly/g],
  ['requests', /\bfetch\s*\(|XMLHttpRequest|sendBeacon|new Image\b|\.src\s*=[^=]/g],
  ['connections', /WebSocket|EventSource|RTCPeerConnection|WebTransport/g],
  ['sending a form', /\.(?:submit|requestSubmit)\s*\(/g],
];

interface Exception {
  text: RegExp;
  count: number;
  why: string;
}

/** Every place that looks like a sink and is none, with how often it stands there. */
const exceptions: readonly Exception[] = [
  { text: /\binspectedWindow:\{eval:\{/g, count: 1, why: 'webextension-polyfill: the name of an interface it wraps' },
  { text: /return this\.constructor\(\w+,\w+\)/g, count: 1, why: 'Preact: renders a function as a component' },
  { text: /await fetch\((?=\w+\(\w+\)\))/g, count: 2, why: 'platform/browser: reads our own files by ownUrl()' },
  {
    text: /await fetch\(\w+,\{method:`GET`,mode:`same-origin`,credentials:`omit`,referrerPolicy:`no-referrer`,redirect:`error`,cache:`no-store`,signal:\w+\.signal\}\)/g,
    count: 1,
    why: 'site-search/load-page: the one request, which the user presses for',
  },
  {
    text: /new DOMParser\(\)\.parseFromString\(\w+\(\w+\.html\),`text\/html`\)/g,
    count: 1,
    why: 'site-search/load-page: a document in which nothing runs',
  },
];

const decoder = new TextDecoder();

function textsOf(dist: string, ending: RegExp): [string, string][] {
  const files = [...filesUnder(dist)].filter(([name]) => ending.test(name));
  return files.map(([name, bytes]) => [name, decoder.decode(bytes)]);
}

/** Each finding with what stands around it, so that a failure can be read. */
function findings(text: string): string[] {
  return sinks.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => `${name}: ${text.slice(Math.max(0, index - 40), index + 40)}`),
  );
}

const withoutExceptions = (text: string) => exceptions.reduce((left, { text: known }) => left.replace(known, ''), text);

describe('the scan', () => {
  it.each([
    'x.innerHTML=y',
    'x["outerHTML"]',
    'x.insertAdjacentHTML(`a`,b)',
    'document.write(x)',
    'eval(x)',
    'new Function(x)',
    'importScripts(x)',
    'import("https://x.example/a.js")',
    'new XMLHttpRequest',
    'new WebSocket(x)',
    'new EventSource(x)',
    'navigator.sendBeacon(x)',
    'new RTCPeerConnection',
    'fetch("https://x.example/")',
    'await fetch("https://x.example/")',
    'await fetch(e,{method:`GET`,mode:`same-origin`,credentials:`include`,signal:n.signal})',
    'new DOMParser().parseFromString(x,`text/html`)',
    'form.submit()',
  ])('sees %s', (code) => {
    expect(findings(withoutExceptions(code))).toHaveLength(1);
  });
});

describe.each(['dist/chrome', 'dist/firefox'])('%s', (dist) => {
  const code = textsOf(dist, /\.js$/);

  it('holds no sink but the known exceptions', () => {
    expect(code.length).toBeGreaterThan(100);
    const found = code.flatMap(([name, text]) => findings(withoutExceptions(text)).map((one) => `${name}: ${one}`));
    expect(found).toEqual([]);
  });

  it.each(exceptions)('holds exactly $count of $text ($why)', ({ text, count }) => {
    expect(code.reduce((sum, [, one]) => sum + [...one.matchAll(text)].length, 0)).toBe(count);
  });

  it('runs nothing in pages that has even one, writes to a console or keeps time', () => {
    const scripts = code.filter(([name]) => name.startsWith('src/content/'));
    expect(scripts.map(([name]) => path.basename(name)).toSorted()).toEqual([
      'fill.iife.js',
      'find.iife.js',
      'read.iife.js',
      'sight.iife.js',
      'watch.iife.js',
    ]);
    for (const [name, text] of scripts) {
      const mayAsk = name.endsWith('/find.iife.js');
      expect(findings(mayAsk ? withoutExceptions(text) : text), name).toEqual([]);
      expect([...text.matchAll(/\bfetch\b/g)], name).toHaveLength(mayAsk ? 1 : 0);
      expect(text, name).not.toMatch(/console\.|setInterval|indexedDB|localStorage|document\.cookie/);
    }
  });

  it('loads nothing from elsewhere in its pages and styles', () => {
    const pages = textsOf(dist, /\.html$/);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const [name, text] of pages) {
      const loaded = [...text.matchAll(/\b(?:src|href|action|data|poster)\s*=\s*["']?([^"'\s>]+)/g)];
      expect(
        loaded.map(([, address]) => address).filter((address) => !/^\/(?!\/)/.test(address ?? '')),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+\s*=|http-equiv|<base|<iframe/i);
    }
    for (const [name, text] of textsOf(dist, /\.css$/))
      expect(text, name).not.toMatch(/@import|url\((?!["']?(?:data:|\/(?!\/)|\.))|image-set\(/);
  });

  it('tells nothing about the machine it was built on', () => {
    const machine = [process.cwd(), 'node_modules/.', 'file:///', 'sourceMappingURL'];
    const found = [...filesUnder(dist)]
      .filter(([name]) => /\.(?:js|html|css|json|txt)$/.test(name))
      .filter(([, bytes]) => machine.some((word) => decoder.decode(bytes).includes(word)));
    expect(found.map(([name]) => name)).toEqual([]);
    expect(fs.existsSync(path.join(dist, 'assets'))).toBe(true);
  });
});
