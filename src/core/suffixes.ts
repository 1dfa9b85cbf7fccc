/**
 * Public suffixes as text: an empty line, then one for each last label that has longer ones, `jp:co,*.kobe,!city.kobe,`, each
 * without that label. A label without a line is itself the only suffix under it.
 */
export type Suffixes = string;

/** The rules under a last label, a comma on each side of every one. */
function rulesOf(suffixes: Suffixes, last: string): string {
  const from = suffixes.indexOf(`\n${last}:`);
  return from < 0 ? '' : suffixes.slice(from + last.length + 1, suffixes.indexOf('\n', from + 1)).replace(':', ',');
}

// The site of a platform itself is no name that it gave to somebody.
const plain = (host: string) =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
const isNumbers = (host: string) => /^[\d.]+$/.test(host) || host.includes(':') || host.startsWith('[');

/** How many of a host's labels, counted from its end, are a public suffix. */
function depthOf(labels: readonly string[], suffixes: Suffixes): number {
  const rules = rulesOf(suffixes, labels.at(-1) ?? '');
  const has = (rule: string) => rules.includes(`,${rule},`);
  let depth = 1;
  for (let n = 2; n <= labels.length; n++) {
    const [first = '', ...rest] = labels.slice(-n, -1);
    const name = [first, ...rest].join('.');
    if (has(`!${name}`)) return n - 1;
    if (has(name) || has(['*', ...rest].join('.'))) depth = n;
  }
  return depth;
}

/** The registered domain of a host: one label more than its public suffix, `www` aside; a number or a suffix is its own. */
export function registeredDomain(host: string, suffixes: Suffixes): string {
  const name = plain(host);
  if (isNumbers(name)) return name;
  const labels = name.split('.');
  return labels.slice(-depthOf(labels, suffixes) - 1).join('.');
}

/** True for two hosts under one registered domain. */
export function isSameSite(a: string, b: string, suffixes: Suffixes): boolean {
  return a !== '' && b !== '' && registeredDomain(a, suffixes) === registeredDomain(b, suffixes);
}
