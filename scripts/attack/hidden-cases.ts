import fs from 'node:fs';

/** One way of showing or hiding something, as part of a page. */
export interface HiddenCase {
  name: string;
  isHidden: boolean;
  html: string;
}

const FOLDER = 'test/fixtures/hidden';
const FIELD = '<label>Telefoon <input class="one"></label>';

export type CaseFile = 'fields' | 'addresses' | 'statements' | 'more-fields' | 'more-addresses' | 'more-statements';

/** Cases of a file of `test/fixtures/hidden`: each starts with `<!-- case NAME: hidden -->` or `seen`. */
export function casesOf(file: CaseFile): HiddenCase[] {
  const text = fs.readFileSync(`${FOLDER}/${file}.html`, 'utf8');
  return [...text.matchAll(/^<!-- case (.+): (hidden|seen) -->\n([^]*?)(?=^<!-- case |$(?![^]))/gm)].map(
    ([, name = '', how, html = '']) => ({
      name,
      isHidden: how === 'hidden',
      html: file.endsWith('fields') ? html.replace(/@(?!keyframes)/, FIELD) : html,
    }),
  );
}

const page = (title: string, body: string, language = 'nl') =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><body>${body}`;

/** A contact form with the field of a case, next to one for the message. */
export const fieldPage = ({ html }: HiddenCase): string =>
  page(
    'Contact',
    `<h1>Contact</h1><form class="contact"><p><label>Bericht <textarea></textarea></label></p>${html}</form>`,
  );

/** A privacy page of `site.example` that shows `info@site.example`, and the address of a case above it. */
export const addressPage = ({ html }: HiddenCase): string =>
  page(
    'Privacy',
    `<h1>Privacyverklaring</h1>${html}<p>Vragen? Mail <a href="mailto:info@site.example">info@site.example</a>.</p>`,
  );

/** A front page with a link to its own privacy page, and the link of a case above it. */
export const statementPage = ({ html }: HiddenCase): string =>
  page('Welcome', `<h1>Welcome</h1>${html}<footer><a href="/privacy">Privacy</a></footer>`, 'en');

/** Addresses and links of cases lead here; those of the page itself do not. */
export const FOREIGN = 'vreemd.example';
