import type { Company } from '../../src/directory/shape.ts';
import { compareSources, doubtOf } from './merge-emails.ts';

type Best = Pick<Company, 'webform' | 'postal' | 'phones' | 'registrations' | 'recordsCalls'>;

/** Of two records' form, post, numbers and word on recording the better, each; of two bodies only what is the site's. */
export function bestOf(company: Company, extra: Company, isOne: boolean): Best {
  const webform = isOne ? formOf(company.webform, extra.webform) : company.webform;
  const postal = isOne ? postOf(company.postal, extra.postal) : company.postal;
  const phones = isOne ? union(company.phones, extra.phones) : company.phones;
  const registrations = isOne ? union(company.registrations, extra.registrations) : company.registrations;
  const recordsCalls = newer(company.recordsCalls, extra.recordsCalls);
  return Object.fromEntries(
    Object.entries({ webform, postal, phones, registrations, recordsCalls }).filter(([, value]) => value !== undefined),
  );
}

function formOf(a: Company['webform'], b: Company['webform']): Company['webform'] {
  if (!a || !b) return a ?? b;
  return compareSources(a.source, b.source) <= 0 ? a : b;
}

/** A desk of its own before a seat, a page of the company before a register; then the newer, or the one read later. */
function postOf(a: Company['postal'], b: Company['postal']): Company['postal'] {
  if (!a || !b) return a ?? b;
  const doubt = doubtOf(b.source) - doubtOf(a.source);
  if (doubt !== 0) return doubt < 0 ? b : a;
  if (a.general !== b.general) return a.general ? b : a;
  return (b.source.date ?? '') >= (a.source.date ?? '') ? b : a;
}

function union<T extends { number: string }>(a: T[] = [], b: T[] = []): T[] | undefined {
  const known = new Map([...b, ...a].map((one) => [one.number, one]));
  return known.size > 0 ? [...known.values()] : undefined;
}

function newer(a: Company['recordsCalls'], b: Company['recordsCalls']): Company['recordsCalls'] {
  return !a || (b && (b.day ?? '') > (a.day ?? '')) ? (b ?? a) : a;
}
