import type { PageSnapshot } from './shape.ts';

const MOST = 20;

// From "0…", "(0…" or "+…"; bounded, so that no text makes it slow. Whether it is a number is decided outside the page.
const NUMBER = /(?<![\w.,/+-])(?:\(?\+\d|\(?0)[\d ()./-]{6,18}\d(?![\w/]|-\d)/g;

const written = (text: string) => [...text.matchAll(NUMBER)].map(([number]) => number.replace(/\s+/g, ' ').trim());

function linked(href: string, text: string): string {
  return written(text)[0] ?? decodeOr(href.slice('tel:'.length));
}

/** The part of a `tel:` address before its parameters; as it stands when it is badly encoded. */
function decodeOr(number: string): string {
  const [plain = ''] = number.split(';');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** What may be phone numbers on the page, as it writes them: those it links as such first, then those in its text. */
export function findPhones(page: PageSnapshot): string[] {
  const links = page.links.filter(({ href }) => href.startsWith('tel:')).map(({ href, text }) => linked(href, text));
  const found = new Set(links.map((number) => number.slice(0, 40)));
  for (const block of page.blocks) {
    if (found.size >= MOST) break;
    for (const number of written(block)) found.add(number);
  }
  return [...found].slice(0, MOST);
}
