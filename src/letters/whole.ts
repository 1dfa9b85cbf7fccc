/** The language whose folder decides which files a letter language needs. */
const MODEL = 'en';

/** Letters that only some languages have (`only` in cases/request-types.ts), and their frames. */
const SOMEWHERE =
  /^(?:frames\/)?(?:last-letter|default-notice|objection-decision|petition|cessation|conciliation|lawsuit|paper)\./;

/** `./nl/parts/call.txt` → `parts/call.txt`; undefined for a letter of some languages, or for one law (`complaint.ch.txt`). */
function nameOf(path: string): string | undefined {
  const name = path.slice('./nl/'.length);
  return SOMEWHERE.test(name) || /^[\w-]+\.(?!short\.)[\w-]+(\.short)?\.txt$/.test(name) ? undefined : name;
}

/** Names of a language's files among paths such as `./nl/access.txt`. */
function filesOf(language: string, paths: readonly string[]): Set<string> {
  return new Set(paths.filter((path) => path.startsWith(`./${language}/`)).flatMap((path) => nameOf(path) ?? []));
}

/** Files that a letter folder lacks, compared with the English one: letters, follow-ups, replies, sentences for the phone. */
export function missingFiles(language: string, paths: readonly string[]): string[] {
  const own = filesOf(language, paths);
  return [...filesOf(MODEL, paths)].filter((name) => !own.has(name)).toSorted();
}

/** Languages that have any letter file, by code. */
export function startedLanguages(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.slice(2, 4)))];
}
