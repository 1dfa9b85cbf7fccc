import type { Purpose as LetterPurpose } from '../cases/shape.ts';
import type { Words } from '../core/words.ts';

/** Words about recorded calls by language (BCP 47); they come with the message, not with the reader. */
export type NoticeWords = Readonly<Record<string, { notices: Words; purposes: Words }>>;

/** The kinds of page that matter to Tapeback. */
export type PageKind =
  | 'contact'
  | 'privacy_policy'
  | 'privacy_contact'
  | 'request_form'
  | 'terms'
  | 'cookie_notice'
  | 'login_wall'
  | 'other';

/** Why a company says it records calls. `other`: for a reason that has no name here. */
export type Purpose = LetterPurpose | 'other';

export type Place = 'url' | 'title' | 'heading' | 'text' | 'link' | 'form' | 'meta' | 'frame';

/** One reason for a kind; a kind is never a bare yes or no. */
export interface Evidence {
  kind: PageKind;
  /** About 1 for a hint, 3 for strong evidence; negative counts against the kind. */
  weight: number;
  where: Place;
  /** The words on the page, at most 160 characters. */
  quote: string;
}

export interface Heading {
  level: number;
  text: string;
}

export interface Link {
  /** Absolute, `http(s):`, `mailto:` or `tel:` only. */
  href: string;
  text: string;
  inFooter: boolean;
  /** Index of the block that contains it; none if only the link was read. */
  block?: number;
  /** Nobody sees it; only links about privacy are looked at. */
  hidden?: boolean;
}

/** An e-mail address on the page: plain, in a mailto, obfuscated or encoded (Cloudflare). */
export interface SeenEmail {
  email: string;
  foundAs: 'text' | 'mailto' | 'cloudflare' | 'obfuscated';
  /** The heading above it and the text around it, at most 900 characters. */
  heading: string;
  around: string;
  /** What stands in the blocks before one that holds little more than the address, at most 400 characters. */
  before?: string;
  /** Where in `around` it stands. */
  at: number;
  /** The text shows this address, but its link writes to `linked`. */
  linked?: string;
  /** … and here the link's own address, which nobody sees. */
  unseen?: boolean;
  /** Nobody sees it on the page. */
  hidden?: boolean;
}

/** A line as people see it: a block of text, or part of one between line breaks; at most 600 characters. */
export interface Line {
  text: string;
  heading: string;
  inFooter: boolean;
  /** In an `<address>` element. */
  inCard: boolean;
  /** Index of its block. */
  block: number;
}

/** What the reader needs to know about a form; the filler looks more closely. */
export interface FormOutline {
  inputs: number;
  textareas: number;
  passwords: number;
  emails: number;
  isSearch: boolean;
  /** Labels, names and button texts, joined. */
  words: string;
}

export interface Frame {
  /** Absolute address; empty if the frame has none. */
  src: string;
  /** A frame of another origin, which activeTab does not reach. */
  foreign: boolean;
}

/** The same page in another language: `hreflang` and address. */
export interface Alternate {
  /** BCP 47, lower case, or `x-default`. */
  lang: string;
  href: string;
}

/** The page as plain data: the only thing rules may read. */
export interface PageSnapshot {
  url: string;
  title: string;
  /** BCP 47 of `<html lang>`, lower case, or empty. */
  lang: string;
  description: string;
  /** What the page calls its site (`og:site_name`, `application-name`); may be empty. */
  siteName: string;
  headings: Heading[];
  /** The text of each block (paragraph, list item, cell), in order, including collapsed ones. */
  blocks: string[];
  lines: Line[];
  links: Link[];
  emails: SeenEmail[];
  forms: FormOutline[];
  frames: Frame[];
  /** JSON-LD texts that may describe a company, unchanged. */
  structured: string[];
  alternates: Alternate[];
  /** Time or size ran out before the end of the page. */
  truncated: boolean;
}

export interface DetectorRule {
  id: string;
  /** One sentence: what it looks for. */
  about: string;
  english: Words;
  find(page: PageSnapshot, words: Words): Evidence[];
}

export interface KindVerdict {
  kind: PageKind;
  score: number;
  reasons: Evidence[];
}

export interface FoundAddress {
  email: string;
  /** `privacy`: the page names it for privacy; `rights`: an ordinary mailbox that the page names for such requests. */
  role: 'privacy' | 'rights' | 'general';
  /** The page names it as its data protection officer's. */
  dpo: boolean;
  score: number;
  /** The sentence that contains it. */
  quote: string;
  /** The link on this address writes to this other address. */
  linked?: string | undefined;
  /** Nobody sees it on the page: it comes after all that people see. */
  hidden?: boolean | undefined;
  /** The registered domain of its host, where that is not the page's. */
  elsewhere?: string | undefined;
}

/** A postal address on the page, as for a letter. */
export interface FoundPost {
  lines: string[];
  /** `privacy`: named for privacy requests or the data protection officer. */
  role: 'privacy' | 'general';
  score: number;
  quote: string;
}

export interface RecordingNotice {
  /** The sentence exactly as on the page, at most 400 characters. */
  sentence: string;
  /** BCP 47 of the sentence, which may differ from the page's. */
  lang: string;
  purposes: Purpose[];
  /** How long recordings are kept, in the page's words, if this or the next sentence says so. At most 160 characters. */
  retention?: string | undefined;
  /** 0..1 */
  sure: number;
  /** The company's own text, not an article about recording or a quoted notice. */
  own: boolean;
}

export interface FoundLink {
  href: string;
  text: string;
  score: number;
  /** Nobody sees it on the page: it comes after all that people see. */
  hidden?: boolean | undefined;
  /** The registered domain it leads to, where that is not the page's. */
  elsewhere?: string | undefined;
}

export interface FoundPhone {
  /** As written on the page, at most 40 characters. */
  number: string;
  /** The text around it, at most 160 characters. */
  quote: string;
  /** The text around it names a customer service. */
  customerService: boolean;
}

/** The result of reading one page; every list starts with the strongest. */
export interface Verdict {
  url: string;
  title: string;
  /** What the page calls its site; may be empty. */
  siteName: string;
  lang: string;
  kinds: KindVerdict[];
  addresses: FoundAddress[];
  post: FoundPost[];
  notices: RecordingNotice[];
  /** The page speaks of recording calls, be it its own, others' or in general. */
  speaksOfRecording: boolean;
  /** What may be phone numbers, at most 20. */
  phones: FoundPhone[];
  /** Where it names a company or a register, at most 20 quotes of 300 characters; companyFacts interprets them. */
  imprint: string[];
  /** JSON-LD texts that may describe a company, unchanged: never trusted, never run. */
  structured: string[];
  alternates: Alternate[];
  links: { ownPolicy: FoundLink[]; requestForm: FoundLink[] };
  /** Number of forms in which a user could write a message. */
  contactForms: number;
  /** Hosts of frames from other origins, which could not be read. */
  foreignFrames: string[];
  truncated: boolean;
}
