import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The public suffix list as tldts ships it: a tree of labels, the last of a host first. */
interface Trie {
  nodeFlags: Uint8Array;
  edgeStart: Uint16Array;
  edgeLength: Uint8Array;
  edgeChild: Uint16Array;
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

type Edge = readonly [label: string, node: number];

function edgesOf({ edgeStart, edgeLength, edgeChild, labelText }: Trie): Edge[][] {
  let offset = 0;
  const edges = Array.from(edgeLength, (length, n): Edge => {
    const label = labelText.slice(offset, offset + length);
    offset += length;
    return [label, edgeChild[n] ?? 0];
  });
  return Array.from(edgeStart, (from, node) => edges.slice(from, edgeStart[node + 1] ?? edges.length));
}

/** Every rule under a node, each with its last label at the end. */
function rulesUnder(trie: Trie, edges: readonly Edge[][], node: number, behind: readonly string[]): string[][] {
  return (edges[node] ?? []).flatMap(([label, child]) => {
    const rule = [label, ...behind];
    return [...(trie.nodeFlags[child] ? [rule] : []), ...rulesUnder(trie, edges, child, rule)];
  });
}

/** Hosts that give names under theirs to anybody, and are not in the list. */
const ALSO = [
  'wordpress.com',
  'tumblr.com',
  'substack.com',
  'livejournal.com',
  'squarespace.com',
  'mystrikingly.com',
  'jimdosite.com',
  'jimdofree.com',
  'webnode.com',
  'jouwweb.nl',
  'over-blog.com',
  'e-monsite.com',
];

const ascii = (label: string) =>
  /^[\x20-\x7e]*$/.test(label) ? label : new URL(`http://${label}.example`).hostname.split('.')[0];

/** Public suffixes as `core/suffixes.ts` reads them, from the tree of a package. */
function textOf(trie: Trie): string {
  const edges = edgesOf(trie);
  const byLast = new Map<string, Set<string>>();
  const add = (rule: readonly string[], mark: string) => {
    const labels = rule.map(ascii);
    const last = labels.pop() ?? '';
    if (labels.length > 0) byLast.set(last, (byLast.get(last) ?? new Set()).add(mark + labels.join('.')));
  };
  for (const rule of rulesUnder(trie, edges, trie.rulesRoot, [])) add(rule, '');
  for (const rule of rulesUnder(trie, edges, trie.exceptionsRoot, [])) add(rule, '!');
  for (const host of ALSO) add(host.split('.'), '');
  const lines = [...byLast].map(([last, rules]) => `${last}:${[...rules].toSorted().join(',')},`);
  return `\n${lines.toSorted().join('\n')}\n`;
}

/** The public suffix list of the installed package, private part too, and a few hosts like those in it, as the text that `core/suffixes.ts` reads. */
export async function suffixText(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('tldts');
  const file = path.join(path.dirname(main), '../es6/src/data/trie.js');
  return textOf((await import(/* @vite-ignore */ pathToFileURL(file).href)) as Trie);
}

/** Adds the public suffix list to the build as `directory/suffixes.txt`. */
export function suffixBundle(): Plugin {
  return {
    name: 'tapeback:suffixes',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'directory/suffixes.txt', source: await suffixText() });
    },
  };
}
