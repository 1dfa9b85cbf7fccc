import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KIB = 1024;

/** KiB of a file after gzip -9, with one decimal. */
function gzipKib(file: string): number {
  return Math.round((gzipSync(fs.readFileSync(file), { level: 9 }).length / KIB) * 10) / 10;
}

/**
 * A page's own files: the HTML and everything it loads before the first click, found through static imports and
 * through the single import of a `start.ts`, which loads a `main`.
 */
export function filesOfPage(dist: string, page: string): string[] {
  const seen = new Set<string>();
  const queue = [path.join(dist, page)];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file) || !fs.existsSync(file)) continue;
    seen.add(file);
    const text = fs.readFileSync(file, 'utf8');
    const found = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, name]) => path.join(dist, name ?? ''))
      : [...text.matchAll(/(?:from|import)\s*"(\.[^"]+)"|import\(`(\.\/main-[^`]+)`\)/g)].map(([, name, main]) =>
          path.join(path.dirname(file), name ?? main ?? ''),
        );
    queue.push(...found);
  }
  return [...seen];
}

/** Budgets in KiB, min + gzip. */
export const sizeBudgets = { watch: 4, read: 20, sight: 10, find: 20, fill: 30, popup: 60 } as const;

/** What users of the built extension load: content scripts, and the popup with everything it loads at once. */
export function measureSizes(dist: string): Record<keyof typeof sizeBudgets, number> {
  const script = (name: string) => gzipKib(path.join(dist, `src/content/${name}.iife.js`));
  const popup = filesOfPage(dist, 'src/ui/popup/index.html').reduce((sum, file) => sum + gzipKib(file), 0);
  return {
    watch: script('watch'),
    read: script('read'),
    sight: script('sight'),
    find: script('find'),
    fill: script('fill'),
    popup: Math.round(popup * 10) / 10,
  };
}
