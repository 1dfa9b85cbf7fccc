import type { Case } from '../../cases/events.ts';
import type { Profile } from '../../cases/shape.ts';
import type { CaseSummary } from '../../cases/summary.ts';
import type { OpenTape } from '../../cases/tape.ts';
import type { Verdict } from '../../detect/shape.ts';
import type { Company, LookupResult } from '../../directory/shape.ts';
import type { SubjectTab } from '../../platform/browser.ts';
import type { Draft, Step } from '../../platform/drafts.ts';
import type { Errand } from '../../platform/errands.ts';
import type { Answer } from '../../platform/messages.ts';
import type { OwnKnowledge } from '../../platform/own-knowledge.ts';
import type { Settings } from '../../platform/settings.ts';

/** Everything a screen of the popup may need. */
export interface Session {
  tab: SubjectTab | undefined;
  /** The web host the view is about; empty when the page has none or may not be seen. */
  host: string;
  lookup: LookupResult | undefined;
  /** The company the user chose for this host. */
  chosen: Company | undefined;
  known: OwnKnowledge;
  /** What this private window learned is not kept anywhere yet. */
  unkept: boolean;
  /** The search for an address that brought the user to this page. */
  errand: Errand | undefined;
  /** One that may have: this page is on a host nobody expected. */
  maybeErrand: Errand | undefined;
  /** Undefined while the page is being read. */
  page: Answer<Verdict> | undefined;
  /** What the page calls the company behind it; undefined while it is being read, and where it cannot be. */
  pageName: string | undefined;
  settings: Settings;
  profile: Profile | undefined;
  draftKey: string;
  draft: Draft;
  /** The user asked for the field they are in to be filled. */
  fillHere: boolean;
  /** The user's cases with this company. */
  cases: CaseSummary[];
  /** There is or was a request of the user's: an answer to one may come. */
  hasRequests: boolean;
  /** The noted call with this company whose recording may be gone first; undefined where there is none to save. */
  tape: OpenTape | undefined;
  /** The case of any company whose letter may be under way. */
  prepared: Case | undefined;
  /** Something could not be saved; what the browser said about it. */
  notSaved: { said: string | undefined } | undefined;
}

export interface Actions {
  /** Changes the draft, on screen and stored. Resolves when it is stored, or could not be. */
  update(patch: Partial<Draft>): Promise<void>;
  go(step: Step): void;
  saveProfile(profile: Profile): Promise<void>;
  saveSettings(part: Partial<Settings>): Promise<void>;
  /** Throws the draft away and starts over. */
  reset(): Promise<void>;
  reloadCases(): Promise<void>;
  /** Shows another reading of the page; undefined while it is being read. */
  showPage(page: Answer<Verdict> | undefined): void;
  /** Keeps what the user said about a company, in memory only in a private window unless `keep`. */
  learn(known: OwnKnowledge, keep?: 'keep'): Promise<void>;
  /** Takes a company for this host; it is remembered when `known` says so. */
  chooseCompany(company: Company | undefined, known: OwnKnowledge): Promise<void>;
}
