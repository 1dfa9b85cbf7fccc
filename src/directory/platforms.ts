/** A site whose pages or subdomains are other companies'. */
export interface Platform {
  host: string;
  /**
   * `names`: anybody's name stands right behind the host; `hosts`: below a word of its own, or on subdomains; `sites`: a
   * company's own site, of which some pages are others'.
   */
  kind: 'names' | 'hosts' | 'sites';
  /** Beginnings of paths, without slashes at the ends: those of others for `sites`, else those that are its own besides. */
  paths: readonly string[];
}

const isKind = (word: string): word is Platform['kind'] => ['names', 'hosts', 'sites'].includes(word);

/**
 * Platforms of the list file (sections `#: names`, `#: hosts`, `#: sites`, `#: guests`) with their paths (rows `host TAB
 * path path…`). Guests are no platforms: a site of a company on which others keep a document now and then.
 */
export function parsePlatforms(list: string, pages: string): Platform[] {
  const rows = pages.split('\n').map((row) => row.split('\t'));
  const paths = new Map(rows.map(([host = '', words = '']) => [host, words.split(' ')]));
  let kind = 'hosts';
  return list.split('\n').flatMap((line) => {
    kind = /^#: (\w+)/.exec(line)?.[1] ?? kind;
    const host = line.replace(/#.*/, '').trim();
    return host === '' || !isKind(kind) ? [] : [{ host, kind, paths: paths.get(host) ?? [] }];
  });
}

const LANGUAGE =
  /^(bg|cs|da|de|el|en|es|et|fi|fr|hr|hu|it|ja|ko|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sv|tr|uk|zh)([-_][a-z]{2})?$/;
const LAW =
  /^(privacy|privacybeleid|privacyverklaring|legal|terms|tos|policies|policy|imprint|datenschutz|impressum|agb|voorwaarden|confidentialite|mentions|privacidad|informativa)([-_.]\w*)*$/;
const DESKS =
  /^(contact|contact-us|help|hilfe|hulp|aide|ayuda|support|service|customer-service|klantenservice|about|over-ons)$/;

/** True when the path is a page the platform writes itself: its front page, law, help, and what is listed as its own. */
export function isPlatformsOwnPage(path: string, { kind, paths }: Pick<Platform, 'kind' | 'paths'>): boolean {
  const parts = path.slice(0, 500).toLowerCase().split('/').filter(Boolean);
  // Behind a host that people's names stand behind, `nl` alone is a name, too.
  const rest = parts.slice(leading(parts, kind));
  const isListed = paths.some((page) => `${rest.join('/')}/`.startsWith(`${page}/`));
  if (kind === 'sites') return !isListed;
  const [first] = rest;
  if (first === undefined || LAW.test(first) || isListed) return true;
  return kind === 'hosts' && DESKS.test(first);
}

function leading(parts: string[], kind: Platform['kind']): number {
  const words = parts.findIndex((part) => !LANGUAGE.test(part));
  if (words === -1) return kind === 'names' ? 0 : parts.length;
  return words;
}
