import type { Misses } from './misses.ts';
import {
  absoluteOn,
  isAsked,
  isOwnPage,
  isWrongCompany,
  linkKinds,
  linksOf,
  offeredOn,
  ownNotices,
  rightAddresses,
  type Gold,
  type Read,
} from './page-scores.ts';

type Row = Record<string, string>;

function addressMisses(one: Read, contacts: readonly Row[]): Misses[] {
  const right = rightAddresses(one, contacts);
  const offered = offeredOn(one)[0] ?? 'none';
  if (!isAsked(one, contacts) || right.includes(offered) || (right.length === 0 && !isWrongCompany(one, contacts)))
    return [];
  const why = one.verdict.addresses
    .slice(0, 4)
    .map(({ email, role, score, quote }) => `${email} ${role} ${score} “${quote}”`);
  return [{ what: [`${one.row.file} address: ${right.join(' or ') || 'none'} → ${offered}`], why: why }];
}

const linkMisses = (one: Read, links: readonly Row[]): Misses[] =>
  Object.entries(linkKinds).flatMap(([name, kind]) => {
    const { gold, offered } = linksOf(one, links, kind);
    const textOf = (href: string) =>
      links.find((row) => row.file === one.row.file && href.endsWith(row.href ?? '-'))?.text;
    return [
      ...[...gold]
        .filter((href) => !offered.includes(href))
        .map((href) => ({ what: `${one.row.file} ${name}: missed ${href}`, href })),
      ...offered
        .filter((href) => !gold.has(href))
        .map((href) => ({ what: `${one.row.file} ${name}: false ${href}`, href })),
    ].map(({ what, href }) => ({ what: [what], why: [textOf(href) ?? ''] }));
  });

/** Labelled links that the page does not hold in Chromium. */
const strayLinks = (one: Read, links: readonly Row[]): Misses[] =>
  links
    .filter(({ file, href = '' }) => file === one.row.file && !one.links.includes(absoluteOn(one, href)))
    .map(({ href = '', text = '' }) => ({ what: [`${one.row.file} label: no link ${href}`], why: [text] }));

function noticeMisses(one: Read, recordings: readonly Row[]): Misses[] {
  const isOwnOne = isOwnPage(one, recordings);
  const own = ownNotices(one);
  if (isOwnOne === own.length > 0) return [];
  const why = (isOwnOne ? one.verdict.notices : own).map(({ sentence }) => sentence);
  return [{ what: [`${one.row.file} notice: ${isOwnOne ? 'missed' : 'false'} on ${one.kind}`], why }];
}

function kindMisses(one: Read): Misses[] {
  const also = (one.row.also_ok ?? '').split(';').includes(one.kind) ? ' (also right)' : '';
  if (one.kind === one.row.label) return [];
  const why = one.verdict.kinds.slice(0, 3).map(({ kind, score, reasons }) => {
    const said = reasons.map(({ weight, where, quote }) => `${weight} ${where} “${quote.slice(0, 60)}”`);
    return `${kind} ${Math.round(score * 10) / 10}: ${said.join(', ')}`;
  });
  return [{ what: [`${one.row.file} kind: ${one.row.label}${also} → ${one.kind}`], why: why }];
}

/** Everything read otherwise than labelled, page by page. */
export const missesOn = (pages: readonly Read[], { contacts, links, recordings }: Gold): Misses[] =>
  pages.flatMap((one) => [
    ...kindMisses(one),
    ...addressMisses(one, contacts),
    ...linkMisses(one, links),
    ...strayLinks(one, links),
    ...noticeMisses(one, recordings),
  ]);
