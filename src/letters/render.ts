/** Text for each blank; an empty or missing value counts as "not known". */
export type Values = Readonly<Record<string, string | undefined>>;

/** The law under which a letter is written. */
export interface LetterLaw {
  /** `gdpr`, `uk`, `ch` … */
  regime: string;
  /** The article of that name, in the letter's language; undefined if the law has no such article. */
  cite(name: string): string | undefined;
}

const CONDITION = /\[(!?)([a-zA-Z]+)(?::([a-z0-9,-]+))?>([^[\]]*)\]/g;

function isTrue(name: string, argument: string | undefined, values: Values, law: LetterLaw): boolean {
  if (argument === undefined) return Boolean(values[name]);
  if (name === 'article') return argument.split(',').every((article) => law.cite(article) !== undefined);
  if (name === 'regime') return argument.split(',').includes(law.regime);
  throw new Error(`a letter has the condition [${name}:${argument}>, which there is not`);
}

/** `[name>text]` stays if there is a value, `[!name>text]` if there is none; inner ones first. */
function keepConditions(text: string, values: Values, law: LetterLaw): string {
  const next = text.replace(CONDITION, (_, not: string, name: string, argument: string | undefined, inner: string) =>
    isTrue(name, argument, values, law) !== Boolean(not) ? inner : '',
  );
  return next === text ? text : keepConditions(next, values, law);
}

function need(values: Values, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`a letter asks for {${name}}, which is not there`);
  return value;
}

function needArticle(law: LetterLaw, name: string): string {
  const cited = law.cite(name);
  if (cited === undefined) throw new Error(`a letter cites {article:${name}}, which this law does not have`);
  return cited;
}

/** Conditions, line by line: a line that they leave empty is removed. */
function keepLines(template: string, values: Values, law: LetterLaw): string[] {
  return template.split('\n').flatMap((line) => {
    const kept = keepConditions(line, values, law).trimEnd();
    return line.trim() && !kept ? [] : [kept];
  });
}

/** Lines that start with `# ` are numbered through the whole letter; the last item of a list gets a full stop. */
function numbered(lines: readonly string[]): string[] {
  let count = 0;
  return lines.map((line, n) => {
    const text = line.startsWith('# ') ? `${++count}. ${line.slice(2)}` : line;
    return text.endsWith(';') && !lines[n + 1]?.trim() ? `${text.slice(0, -1)}.` : text;
  });
}

/**
 * Fills a template. Blanks are filled last and only once, so that nothing the user typed is read as a blank.
 * Throws on an unknown blank or article: that is a mistake in the letter, not by the user.
 */
export function renderLetter(template: string, values: Values, law: LetterLaw): string {
  return numbered(keepLines(template, values, law))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/\{(article:)?([a-zA-Z-]+)\}/g, (_, article: string | undefined, name: string) =>
      article ? needArticle(law, name) : need(values, name),
    );
}
