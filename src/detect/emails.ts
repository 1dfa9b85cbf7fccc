/** An e-mail address found in a text. */
export interface EmailInText {
  email: string;
  /** `obfuscated`: written for people but not for machines, "name [at] site [dot] nl". */
  foundAs: 'text' | 'obfuscated';
  /** Where it starts and ends in the text. */
  at: number;
  end: number;
}

// Every part is limited, so that no text makes it slow. A letter of any script stops the match: half an address is useless.
const BEFORE = String.raw`(?<![\p{L}\p{N}_.+@-])`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const PLAIN = new RegExp(
  String.raw`${BEFORE}([A-Za-z0-9][\w.+%'&-]{0,63})@(${LABEL}(?:\.${LABEL}){1,5})(?![\p{L}\p{N}_@])`,
  'gu',
);

const AT_WORDS = 'apenstaartje|arobase|arroba|chiocciola|ma[łl]pa|snabel-?a|klammeraffe';
const DOT_WORDS = 'dot|punt|punkt|punktum|point|punto|ponto|kropka|prik';
const BRACKETED_AT = String.raw`(?:\s{0,2}[[({<]\s?(?:at|ät|${AT_WORDS}|@)\s?[\])}>]\s{0,2}|[[({<]a[\])}>])`;
const WRITTEN_DOT = String.raw`(?:\s{0,2}[[({<]\s?(?:${DOT_WORDS}|\.)\s?[\])}>]\s{0,2}|\s{1,2}(?:${DOT_WORDS})\s{1,2})`;
const ANY_DOT = String.raw`(?:${WRITTEN_DOT}|\.)`;
const LOCAL = String.raw`([A-Za-z][\w.+-]{0,63}(?:${WRITTEN_DOT}[\w+-]{1,63}){0,2})`;
const domain = (dot: string) => String.raw`(${LABEL}(?:${dot}${LABEL}){1,4})(?![\p{L}\p{N}_@])`;

/** What hides the "at", a cheap sign that it may occur, and whether the words might also mean a place. */
const HIDDEN: { hint: RegExp; find: RegExp; vague: boolean }[] = [
  {
    hint: new RegExp(BRACKETED_AT, 'iu'),
    find: new RegExp(`${BEFORE}${LOCAL}${BRACKETED_AT}${domain(ANY_DOT)}`, 'giu'),
    vague: false,
  },
  {
    hint: new RegExp(String.raw`\s(?:${AT_WORDS})\s`, 'iu'),
    find: new RegExp(String.raw`${BEFORE}${LOCAL}\s{1,2}(?:${AT_WORDS})\s{1,2}${domain(ANY_DOT)}`, 'giu'),
    vague: false,
  },
  {
    hint: new RegExp(String.raw`\sat\s${LABEL}${WRITTEN_DOT}`, 'iu'),
    find: new RegExp(String.raw`${BEFORE}${LOCAL}\s{1,2}at\s{1,2}${domain(WRITTEN_DOT)}`, 'giu'),
    vague: true,
  },
  {
    hint: /\s@\s/u,
    find: new RegExp(String.raw`${BEFORE}${LOCAL}\s{1,2}@\s{1,2}${domain(ANY_DOT)}`, 'giu'),
    vague: true,
  },
  {
    hint: new RegExp(String.raw`@(?:\s|${LABEL}${WRITTEN_DOT})`, 'iu'),
    find: new RegExp(String.raw`${BEFORE}${LOCAL}@\s{0,2}${domain(ANY_DOT)}`, 'giu'),
    vague: true,
  },
];
const DOTS = new RegExp(WRITTEN_DOT, 'giu');

/** Endings of file names, not top-level domains. */
const FILE = /\.(png|jpe?g|gif|svg|webp|avif|css|m?js|ts|map|json|pdf|ico|woff2?|ttf|php|html?|mp[34])$/i;
const KNOWN_ENDING =
  /\.([a-z]{2}|com|net|org|info|biz|edu|gov|int|coop|museum|name|eus?|app|dev|shop|online|store|site|tech|cloud|group|bank|energy|care|health|team|agency|company|email|media|amsterdam|frl|gent|brussels|vlaanderen|berlin|hamburg|koeln|bayern|wien|paris|bzh|cat|eus|gal|madrid|scot|wales|london|example|test)$/;
/** Text that continues right after the address without a space: "info@site.nlPhone", "info@site.nl020". */
const RUN_ON = /(\.(?:[a-z]{2}|com|net|org|info|biz|eu))\.?[A-Z0-9][\p{L}\p{N}-]*$/u;

/** A name that mixes Latin letters with another script is a disguise; neither reading is offered. */
function isMixedScript(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && /(?!\p{Script=Latin})\p{L}/u.test(name);
}

function tidyDomain(raw: string): string | undefined {
  const cut = KNOWN_ENDING.test(raw.toLowerCase()) ? raw : raw.replace(RUN_ON, '$1');
  const plain = cut.toLowerCase().replace(/(?<![.-])[.-]+$/, '');
  if (FILE.test(plain) || /^v?\d+(\.\d|\.x\b|x\.)/.test(plain) || isMixedScript(plain)) return undefined;
  if (!URL.canParse(`http://${plain}`)) return undefined;
  const ascii = new URL(`http://${plain}`).hostname;
  return /\.([a-z]{2,24}|xn--[a-z0-9-]{2,59})$/.test(ascii) ? ascii : undefined;
}

function tidy(local: string, rawDomain: string): string | undefined {
  const name = local.toLowerCase().replace(/(?<![.'-])[.'-]+$/, '');
  const host = tidyDomain(rawDomain);
  return name && host && !name.includes('..') ? `${name}@${host}` : undefined;
}

/** Logins in web addresses and git remotes, `https://user:word@host`, `git@host:path`, are not mail addresses. */
function isLogin(text: string, at: number, end: number): boolean {
  return /\/\/[^\s/]{0,64}$/.test(text.slice(Math.max(0, at - 70), at)) || /^git@.*:\S/.test(text.slice(at, end + 2));
}

const MAILBOX =
  /^(info|mail|e-?mail|post|privacy|dpo|avg|fg|gdpr|contact|kontakt|contacto|contato|contatti|kontakty|hello|hallo|help|support|service|klantenservice|office|sales|verkoop|datenschutz|legal|admin|webmaster|biuro|iod|rodo|rgpd|secretariaat|administratie|bureau|datenskydd|privacidad|privacidade)$/;
const NOT_A_NAME = /^(us|me|you|him|her|them|ons|mij|uns|mich|nous|moi|here|now|is|are|it|look|live|meet|work|shop)$/;

/** A vague "at" counts only where a mailbox is meant: a label before it, or a mailbox name all in lower case. */
function isMeant(text: string, at: number, end: number, local: string): boolean {
  const labelled = /(mail|adres|address|adresse)\s?[:：]\s?$/i.test(text.slice(Math.max(0, at - 20), at));
  const name = local.toLowerCase();
  if (NOT_A_NAME.test(name)) return false;
  const whole = text.slice(at, end);
  return (
    labelled || (whole === whole.toLowerCase() && (MAILBOX.test(name) || /[a-z][._]?\d|[a-z][._][a-z]/.test(name)))
  );
}

function plainIn(text: string): EmailInText[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(PLAIN)].flatMap(({ 0: whole, 1: local = '', 2: host = '', index: at }) => {
    const email = isLogin(text, at, at + whole.length) ? undefined : tidy(local, host);
    return email ? [{ email, foundAs: 'text' as const, at, end: at + whole.length }] : [];
  });
}

function hiddenIn(text: string): EmailInText[] {
  return HIDDEN.filter(({ hint }) => hint.test(text)).flatMap(({ find, vague }) =>
    [...text.matchAll(find)].flatMap(({ 0: whole, 1: local = '', 2: host = '', index: at }) => {
      const name = local.replace(DOTS, '.');
      const email = tidy(name, host.replace(DOTS, '.'));
      const end = at + whole.length;
      if (!email || !KNOWN_ENDING.test(email) || (vague && !isMeant(text, at, end, name))) return [];
      return [{ email, foundAs: 'obfuscated' as const, at, end }];
    }),
  );
}

/** Not letters of every script: those cost milliseconds the first time. */
const MAY_BE = new RegExp(
  String.raw`[@\uff20\ufe6b]|${BRACKETED_AT}|\s(?:${AT_WORDS})\s|\sat\s\S{1,63}${WRITTEN_DOT}`,
  'i',
);

/** Whether a text may contain an address, written out or hidden: a cheap first check. */
export const emailsMayBeIn = (text: string): boolean => MAY_BE.test(text);

/** Longer than any block of text; the rest is not read. */
const MAX_TEXT = 20_000;

/** E-mail addresses that people can read in the first 20,000 characters, plain or hidden, each once, in order. Guesses none. */
export function emailsIn(whole: string): EmailInText[] {
  const text = whole.slice(0, MAX_TEXT);
  const plain = plainIn(text);
  const taken = (one: EmailInText) => plain.some(({ at, end }) => one.at < end && at < one.end);
  const all = [...plain, ...hiddenIn(text).filter((one) => !taken(one))].toSorted((a, b) => a.at - b.at);
  return all.filter((one, n) => all.findIndex(({ email }) => email === one.email) === n);
}
