import { urlStems, type UrlStems } from '../detect/url-stems.ts';
import type { Likely } from '../platform/likely-icon.ts';

/** The words of a name with whatever addresses put between them. */
const spelt = (stem: string) => stem.replaceAll(' ', '[-_.+]?');

/**
 * A pattern (RE2 and JavaScript alike) for addresses with a short part of their path that begins or ends with a name:
 * `/en/privacy-policy.html`, but no news of it, whose part is long.
 */
function pathNamed(stems: readonly string[]): string {
  const name = `(${stems.map(spelt).join('|')})`;
  const rest = '[^/?#]{0,16}';
  return `(?i)^https?://[^/?#]+/([^?#]*/)?(${name}([-_.+]${rest})?|${rest}[-_.+]${name}([.][a-z]{2,5})?)([/?#]|$)`;
}

/** Selectors of links whose address holds a name of several words; a single word is in every footer. */
function linkSelectors(stems: readonly string[]): string {
  const long = stems.filter((stem) => stem.includes(' '));
  return long.map((stem) => `a[href*="${stem.replaceAll(' ', '-')}" i]`).join(',');
}

/** When the icon says "something here", without anybody's page being read: any one of these. */
export function likelyPages(stems: UrlStems = urlStems()): Likely[] {
  const contact = pathNamed(stems.contact);
  return [
    { url: pathNamed([...stems.privacy, ...stems.request]) },
    { url: contact, css: 'form' },
    { url: contact, css: 'a[href^="mailto:"]' },
    { css: linkSelectors(stems.request) },
  ];
}
