/** Text by blank; an empty or missing value counts as "not known". */
export type Values = Readonly<Record<string, string | undefined>>;

const CONDITION = /\[(!?)([a-zA-Z]+)>([^[\]]*)\]/g;

/** `[name>text]` stays when the value is there, `[!name>text]` when it is not; the inner ones first. */
function keepConditions(text: string, values: Values): string {
  const next = text.replace(CONDITION, (_, not: string, name: string, inner: string) =>
    Boolean(values[name]) !== Boolean(not) ? inner : '',
  );
  return next === text ? text : keepConditions(next, values);
}

function need(values: Values, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`a letter asks for {${name}}, which is not there`);
  return value;
}

/** Conditions line by line: a line that they empty goes, and never more than one empty line stands between paragraphs. */
function keepLines(template: string, values: Values): string {
  const lines = template.split('\n').flatMap((line) => {
    const kept = keepConditions(line, values).trimEnd();
    return line.trim() && !kept ? [] : [kept];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Fills a template. Blanks are filled last and once, so that nothing a user typed is read as a blank.
 * Throws on a blank or an article that is not there: that is a mistake in the letter, not of the user.
 */
export function renderLetter(template: string, values: Values, cite: (name: string) => string): string {
  return keepLines(template, values).replace(
    /\{(article:)?([a-zA-Z-]+)\}/g,
    (_, article: string | undefined, name: string) => (article ? cite(name) : need(values, name)),
  );
}
