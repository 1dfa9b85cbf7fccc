import type { Result } from '../../core/result.ts';
import { isSameDomain, hostOf } from '../../detect/site.ts';
import { companyUnder } from '../../directory/by-key.ts';
import type { Verdict } from '../../detect/shape.ts';
import { lookupHost } from '../../directory/lookup.ts';
import { lookupOnPage } from './page-number.ts';
import type { Company, LookupResult } from '../../directory/shape.ts';
import { readOwnFile, type SubjectTab } from '../../platform/browser.ts';
import type { Draft } from '../../platform/drafts.ts';
import { errandOf, type Errand } from '../../platform/errands.ts';
import { emptyKnowledge, type OwnKnowledge, knowledgeItem, mergeKnowledge } from '../../platform/own-knowledge.ts';
import { choiceFor } from '../knowledge.ts';
import { readWhole } from '../open-item.ts';
import type { Session } from './shape.ts';

export const readDirectory = (name: string) => readOwnFile(`directory/${name}`);

/** What the user said about companies; `unkept`: part of it lives in the memory of a private window only. */
export async function loadKnowledge(isPrivate: boolean): Promise<{ known: OwnKnowledge; unkept: boolean }> {
  const [lasting, learned] = await Promise.all([
    readWhole(knowledgeItem(false), false),
    isPrivate ? readWhole(knowledgeItem(true), true) : emptyKnowledge,
  ]);
  return learned === emptyKnowledge ? { known: lasting, unkept: false } : { known: learned, unkept: true };
}

/** Keeps for good what a private window's memory holds of what the user said. */
export async function keepKnowledge(known: OwnKnowledge): Promise<Result<OwnKnowledge, 'storage'>> {
  const saved = await knowledgeItem(false).change((stored) => mergeKnowledge(stored, known));
  if (saved.ok) await knowledgeItem(true).remove();
  return saved;
}

interface SubjectOfPage {
  host: string;
  path: string;
  errand: Errand | undefined;
  maybeErrand: Errand | undefined;
}

const MAYBE_MS = 30 * 60_000;

/** The page the view is about: on a statement that was opened for a company, the page the search began on. */
export async function subjectOf(tab: SubjectTab | undefined, address: URL | undefined): Promise<SubjectOfPage> {
  const here = { host: address?.hostname ?? '', path: address?.pathname ?? '/' };
  const errand = tab && address ? await errandOf(tab.id) : undefined;
  if (!errand || !address) return { ...here, errand: undefined, maybeErrand: undefined };
  if (leadsTo(errand, address.hostname))
    return { host: errand.host, path: errand.path, errand, maybeErrand: undefined };
  const recent = Date.now() - Date.parse(errand.at) < MAYBE_MS;
  return { ...here, errand: undefined, maybeErrand: recent ? errand : undefined };
}

/** True on the hosts of an errand's company; beside a platform's hosts live others. */
function leadsTo(errand: Errand, host: string): boolean {
  const known = [errand.host, hostOf(errand.url)];
  return known.some((one) => one === host || (!errand.platform && isSameDomain(one, host)));
}

/** The directory's record of the company the user chose for a host; undefined when there is none any more. */
export async function chosenCompany(known: OwnKnowledge, host: string): Promise<Company | undefined> {
  const choice = host ? choiceFor(known, host) : undefined;
  return choice && companyUnder(choice.key, choice.companyId, readDirectory);
}

/** The directory's record of a company that the user chose where there is no site to remember it for. */
export async function companyOfDraft({ addressee, companyKey }: Draft): Promise<Company | undefined> {
  const id = addressee?.companyId;
  return companyKey !== undefined && id !== undefined ? companyUnder(companyKey, id, readDirectory) : undefined;
}

/**
 * What the directory says once the page is read, where that decides what it had left open and nobody chose: by the page's
 * language, else by the company number it gives.
 */
export async function betterLookup(session: Session, page: Verdict): Promise<LookupResult | undefined> {
  const { lookup, draft, chosen, errand } = session;
  if (!lookup || draft.addressee || chosen || errand || lookup.companies.length === 1) return undefined;
  if (lookup.named && lookup.named.how !== 'no-contact') return undefined;
  return (await lookupIn(session, page.lang)) ?? lookupOnPage(lookup, page, readDirectory);
}

async function lookupIn({ host, lookup, settings, tab }: Session, language: string): Promise<LookupResult | undefined> {
  if (lookup?.confidence !== 'several' || !language) return undefined;
  const path = tab?.url ? new URL(tab.url).pathname : '/';
  const better = await lookupHost(host, path, settings.country, readDirectory, { language });
  return better.confidence === 'several' ? undefined : better;
}
