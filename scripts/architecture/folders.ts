/** A folder of src, and what its files may import besides `core` and each other. */
export interface Folder {
  name: string;
  what: string;
  /** A folder, or a file without its extension; with `type:` only its types. */
  imports: readonly string[];
  /** Packages and Node modules. */
  packages?: readonly string[];
}

/** Which folder may import which. The imports test enforces this list, and docs/architecture.md shows it as a table. */
export const folders: readonly Folder[] = [
  {
    name: 'core',
    what: 'dates, text, results: knows nothing of the product and never reads the clock',
    imports: [],
  },
  {
    name: 'languages',
    what: 'interface texts and labels: one JSON file per language',
    imports: [],
    packages: ['vite', 'node:fs', 'node:path', '@formatjs/icu-messageformat-parser'],
  },
  {
    name: 'words',
    what: 'words for reading pages, fields, notices and replies: one file per language; `detect-words.ts` and `field-words.ts` take from each what one script carries into pages, `notice-words.ts` what the background sends along',
    imports: [],
  },
  { name: 'jurisdictions', what: 'law: facts with sources', imports: [] },
  { name: 'letters', what: 'the texts of letters', imports: [] },
  {
    name: 'arguments',
    what: 'reasons that letters give, one file each: law, judgments, pages of authorities, with source, day and texts',
    imports: ['type:jurisdictions/shape', 'type:cases/shape'],
  },
  {
    name: 'directory',
    what: 'companies and their addresses: facts with sources',
    imports: [],
    packages: ['zod/mini', 'libphonenumber-js/min', 'vite', 'node:fs', 'node:path', 'node:module', 'node:url', 'tldts'],
  },
  {
    name: 'detect',
    what: 'snapshot of a page, rules, verdict',
    // Scripts in pages get the words of other languages in a message; what the background computes may import them.
    imports: ['words/given-words', 'words/notice-words', 'words/detect-words', 'words/phrases', 'type:cases/shape'],
  },
  { name: 'fields', what: 'scanning, matching and filling forms', imports: ['words/given-words'] },
  {
    name: 'site-search',
    what: 'looking for an address on the site in front, in the page, when the user asks for it',
    imports: ['detect', 'words/given-words'],
  },
  {
    name: 'cases',
    what: 'calls, composing letters, checks, deadlines, history',
    imports: ['jurisdictions', 'letters', 'arguments'],
    packages: ['zod/mini', 'libphonenumber-js/min', 'ical-generator'],
  },
  {
    name: 'replies',
    what: 'reading a company’s answer',
    imports: ['words/reply-words', 'detect/sentences', 'type:cases'],
    packages: [
      'postal-mime',
      'htmlparser2',
      'fflate',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs',
    ],
  },
  { name: 'recordings', what: 'looking over a recording that a company sent', imports: [] },
  { name: 'channels', what: 'ways to send a letter', imports: ['type:cases'] },
  { name: 'backup', what: 'the backup file, and tables for spreadsheets', imports: ['cases'], packages: ['zod/mini'] },
  {
    name: 'sync',
    what: 'files by which a user’s devices come to hold the same events',
    imports: ['backup', 'cases'],
    packages: ['zod/mini'],
  },
  {
    name: 'store',
    what: 'the database of cases and calls; the background alone may import it',
    imports: ['cases'],
    packages: ['idb'],
  },
  {
    name: 'platform',
    what: 'the only folder that knows the browser',
    // A backup has the same shape as its messages.
    imports: ['cases', 'backup', 'detect/site', 'type:detect', 'type:fields', 'type:site-search'],
    packages: ['zod/mini', 'webextension-polyfill', 'idb'],
  },
  {
    name: 'background',
    what: 'answers messages, injects scripts, sets the badge',
    imports: [
      'platform',
      'store',
      'cases',
      'jurisdictions/scope',
      'languages',
      'words',
      'detect/judge-text',
      'detect/notice-words',
      'detect/sites',
      'detect/url-stems',
      'type:detect',
      'type:fields',
      'type:site-search',
      'content?iife',
    ],
  },
  {
    name: 'content',
    what: 'the five scripts that run in pages',
    imports: ['detect', 'fields', 'site-search', 'words/given-words', 'type:platform/page-messages'],
  },
  {
    name: 'ui',
    what: 'Preact: `popup`, `app`, `panel`, `paper`, `welcome`, and the `parts` they share',
    imports: [
      'languages',
      'jurisdictions',
      'letters',
      'directory',
      'channels',
      'cases',
      'backup',
      'sync',
      'replies',
      'recordings',
      'platform',
      'detect',
      'fields',
      'site-search/findings',
      'type:site-search',
      'type:arguments',
    ],
    packages: ['preact', 'preact/hooks'],
  },
];
