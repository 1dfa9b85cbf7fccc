import { emailsIn } from './emails.ts';

/** A company as a page's JSON-LD describes it (schema.org Organization and its subtypes). Text only, and only the page's own claim. */
export interface Organization {
  name?: string;
  legalName?: string;
  url?: string;
  vatID?: string;
  emails: string[];
  phones: { number: string; customerService: boolean }[];
  /** Street, postcode and town, if all are given. */
  address?: string;
}

const MAX_TEXT = 20_000;
const MAX_DEPTH = 5;
const MAX_NODES = 500;

// schema.org: Organization, and its common subtypes, including those of LocalBusiness.
const ORGANIZATION =
  /^(?:\w{0,40}(?:Organization|Corporation|Business|Store|Agency|Service)|Airline|NGO|Project|BankOrCreditUnion|Hotel|Restaurant|Library)$/;

// Properties that name the page's owner; a product's brand or an article's author is somebody else.
const OWN_PATHS = ['@graph', 'publisher', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'about'];

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];

/** A node's own property, never one that a page could have put on a prototype. */
const property = (node: Node, name: string): unknown => (Object.hasOwn(node, name) ? node[name] : undefined);

function textIn(node: Node, name: string): string {
  const [value] = listOf(property(node, name));
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 200) : '';
}

function parsed(text: string): unknown {
  if (text.length > MAX_TEXT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The nodes about the page's own company, at most five levels deep and at most 500. */
function ownNodes(root: unknown): Node[] {
  const found: Node[] = [];
  let level = listOf(root);
  for (let depth = 0; depth < MAX_DEPTH && found.length < MAX_NODES; depth++) {
    const nodes = level.filter(isNode).slice(0, MAX_NODES - found.length);
    found.push(...nodes);
    level = nodes.flatMap((node) => OWN_PATHS.flatMap((path) => listOf(property(node, path))));
  }
  return found;
}

const isOrganization = (node: Node) =>
  listOf(property(node, '@type')).some((type) => typeof type === 'string' && ORGANIZATION.test(type));

function addressOf(node: Node): string {
  const [address] = listOf(property(node, 'address'));
  if (!isNode(address)) return '';
  const [street, code, town] = ['streetAddress', 'postalCode', 'addressLocality'].map((name) => textIn(address, name));
  return street && town ? `${street}, ${code} ${town}`.replace(/\s+/g, ' ') : '';
}

function organization(node: Node): Organization {
  const points = listOf(property(node, 'contactPoint')).filter(isNode);
  const all = [node, ...points];
  const facts = ['name', 'legalName', 'url', 'vatID'].map((name) => [name, textIn(node, name)] as const);
  const address = addressOf(node);
  return {
    ...Object.fromEntries(facts.filter(([, text]) => text !== '')),
    ...(address ? { address } : {}),
    emails: all.flatMap((one) => emailsIn(textIn(one, 'email')).map(({ email }) => email)),
    phones: all.flatMap((one) => {
      const number = textIn(one, 'telephone').slice(0, 40);
      return number ? [{ number, customerService: /customer|support/i.test(textIn(one, 'contactType')) }] : [];
    }),
  };
}

/** The companies that JSON-LD texts name as the page's own, in order; unreadable ones are skipped. */
export function organizationsIn(texts: readonly string[]): Organization[] {
  return texts
    .flatMap((text) => ownNodes(parsed(text)))
    .filter(isOrganization)
    .map(organization)
    .slice(0, 10);
}
