import type { Result } from '../core/result.ts';
import { channelsOf } from './channels.ts';
import { findCompany, type Directory } from './index-file.ts';
import type { Company, LookupResult, NamedCompany } from './shape.ts';

/** Nobody is known. */
export const UNKNOWN: LookupResult = { confidence: 'unknown', companies: [], possibly: [], platform: false };
/** The directory cannot be read. */
export const BROKEN: LookupResult = { ...UNKNOWN, broken: true };

/** Who answers for a record, and how that was found; `ended` and `no-contact`: nobody to write to. */
export interface Lead {
  company: Company;
  named?: NamedCompany;
}

/** True when there is nobody to write to. */
export const isSilent = ({ named }: Lead): boolean => named?.how === 'ended' || named?.how === 'no-contact';

// Brand, its company, that company's successor, one more: longer chains are mistakes.
const MOST_HOPS = 3;

/**
 * Goes from a brand to the company that runs it, and from a moved company to the next. `lost` if an id leads nowhere or in
 * a circle.
 */
export async function follow(start: Company, directory: Directory): Promise<Result<Lead, 'lost' | 'broken'>> {
  let company = start;
  for (let hops = 0; nextOf(company) !== undefined; hops++) {
    const next = await findCompany(directory, nextOf(company) ?? '');
    if (!next.ok) return next;
    if (!next.value || hops === MOST_HOPS) return { ok: false, why: 'lost' };
    company = next.value;
  }
  return { ok: true, value: leadTo(company, start) };
}

function nextOf({ movedTo, runBy }: Company): string | undefined {
  return movedTo ?? runBy;
}

function leadTo(company: Company, start: Company): Lead {
  if (company.ended) return { company, named: { company, how: 'ended' } };
  if (channelsOf(company).length === 0) return { company, named: { company, how: 'no-contact' } };
  if (company === start) return { company };
  return { company, named: { company: start, how: start.movedTo === undefined ? 'run-by' : 'moved' } };
}

/** True when the company is gone and nobody took over from it. */
export function isGone({ ended, movedTo }: Company): boolean {
  return ended === true && movedTo === undefined;
}
