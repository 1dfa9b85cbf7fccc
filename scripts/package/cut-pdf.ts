import type { Plugin } from 'vite';

/** A place in the library, how often it stands there, and what takes its place. */
type Cut = readonly [from: RegExp, count: number, to: string];

const gone = '(() => { throw new Error("cut out of this build"); })';

/** core-js looks for the global object and makes a clean document; PDF.js tries code from text and asks for files. */
const both: readonly Cut[] = [
  [/Function\('return this'\)\(\)/g, 1, 'undefined'],
  [/Function\('return require\("' \+ name \+ '"\)'\)\(\)/g, 1, 'undefined'],
  [/new Function\(""\);/g, 1, 'throw new Error("no code from text");'],
  [/iframe\.src = String\(JS\);/g, 1, ''],
];

/** By file: what the main part does to show pages, and what the worker does to load and to compile. */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'pdf.mjs': [
    ...both,
    [/await fetch\(url\)/g, 1, `${gone}()`],
    [/return fetch\(url, /g, 1, `return ${gone}(`],
    [/new XMLHttpRequest\(\)/g, 2, 'null'],
    [/XMLHttpRequest\.DONE/g, 1, '4'],
    [/new Worker\(workerSrc, /g, 1, `${gone}(`],
    [/await import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*this\.workerSrc\)/g, 1, `${gone}()`],
    [/new Image\(\)/g, 2, 'null'],
    [/\b(image|imageElement|trigger)\.src = /g, 4, '$1.alt = '],
    [/new this\.prototype\.constructor\(/g, 2, `${gone}(`],
    [/new editorType\.prototype\.constructor\(/g, 1, `${gone}(`],
    // A method of its own readers, which are not used; named otherwise, so that a request stands out.
    [/\b(_?)fetch\(/g, 16, '$1read('],
  ],
  'pdf.worker.mjs': [
    ...both,
    [/await fetch\(url\)/g, 1, `${gone}()`],
    [/await fetch\(url, /g, 2, `await ${gone}(`],
    [/module_or_path = fetch\(/g, 1, `module_or_path = ${gone}(`],
    [/new XMLHttpRequest\(\)/g, 1, 'null'],
    [
      /return new Function\("src", "srcOffset", "dest", "destOffset", compiled\)/g,
      1,
      'throw new Error("no compiling")',
    ],
    [/\bWebAssembly\b/g, 14, 'noAssembly'],
    [/await import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*path\)/g, 1, `${gone}()`],
    [/new this\.prototype\.constructor\(/g, 1, `${gone}(`],
    // A method that looks up an object of the file.
    [/\bfetch\(/g, 0, 'lookUp('],
  ],
};

/** The code of a file of PDF.js without what it could load, run or show. Throws if another version spells it differently. */
export function cutPdf(file: string, code: string): string {
  const left = (cuts[file] ?? []).reduce((text, [from, count, to]) => {
    const found = text.match(from)?.length ?? 0;
    if (count > 0 && found !== count) throw new Error(`${file} says ${from} ${found} times, not ${count}`);
    return text.replace(from, to);
  }, code);
  return file === 'pdf.worker.mjs' ? `const noAssembly = undefined;\n${left}` : left;
}

/** Removes from PDF.js what reading its text layer does not need: requests, workers, WebAssembly, code from text, pictures. */
export function textOfPdfOnly(): Plugin {
  const found = new Set<string>();
  return {
    name: 'tapeback:text-of-pdf-only',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const file = /\/pdfjs-dist\/legacy\/build\/(pdf(?:\.worker)?\.mjs)$/.exec(id.replaceAll('\\', '/'))?.[1];
      if (!file) return undefined;
      found.add(file);
      return { code: cutPdf(file, code), map: null };
    },
    buildEnd(error) {
      if (!error && found.size !== Object.keys(cuts).length) this.error('PDF.js was not found where it is cut');
    },
  };
}
