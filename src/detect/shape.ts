import type { Purpose } from '../cases/shape.ts';
import type { Words } from '../core/words.ts';

/** Words about recorded calls by language (BCP 47); they come with the question, not with the reader. */
export type NoticeWords = Readonly<Record<string, { notices: Words; purposes: Words }>>;

/** What a page is, as far as Tapeback cares. */
export type PageKind =
  | 'contact'
  | 'privacy_policy'
  | 'privacy_contact'
  | 'request_form'
  | 'terms'
  | 'cookie_notice'
  | 'login_wall'
  | 'other';

export type Place = 'url' | 'title' | 'heading' | 'text' | 'link' | 'form' | 'meta' | 'frame';

/** One reason for a kind: never a bare yes or no. */
export interface Evidence {
  kind: PageKind;
  /** About 1 for a hint, 3 for a strong sign; negative speaks against the kind. */
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
  /** Which block it stands in, by index; none where only the link was read. */
  block?: number;
}

/** An e-mail address on the page, written out, in a mailto, obfuscated or encoded (Cloudflare). */
export interface SeenEmail {
  email: string;
  foundAs: 'text' | 'mailto' | 'cloudflare' | 'obfuscated';
  /** The heading above it and the text around it, at most 900 characters. */
  heading: string;
  around: string;
  /** Where in `around` it stands. */
  at: number;
  /** Where link and text disagree: the text shows this address, and its link writes to `linked`. */
  linked?: string;
  /** … and here the link's own, which nobody sees. */
  unseen?: boolean;
}

/** A line as people see it: a block of text, or a part of one between line breaks; at most 600 characters. */
export interface Line {
  text: string;
  heading: string;
  inFooter: boolean;
  /** In an `<address>` element. */
  inCard: boolean;
  /** Which block it is of, by index. */
  block: number;
}

/** What the reader needs of a form; the filler looks closer. */
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
  /** Absolute address; the empty string where the frame has none. */
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

/** The page as plain data: the only thing rules may look at. */
export interface PageSnapshot {
  url: string;
  title: string;
  /** BCP 47 of `<html lang>`, lower case, or the empty string. */
  lang: string;
  description: string;
  /** What the page calls its site (`og:site_name`, `application-name`); may be empty. */
  siteName: string;
  headings: Heading[];
  /** The text of each block (paragraph, list item, cell), in order, folded accordions included. */
  blocks: string[];
  lines: Line[];
  links: Link[];
  emails: SeenEmail[];
  forms: FormOutline[];
  frames: Frame[];
  /** Texts of its JSON-LD that may tell of a company, as they stand. */
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
  /** `privacy`: the page names it for privacy; `rights`: an ordinary box the page names for such requests. */
  role: 'privacy' | 'rights' | 'general';
  /** The page names it as its data protection officer's. */
  dpo: boolean;
  score: number;
  /** The sentence it stands in. */
  quote: string;
  /** The link on this address writes to another one, this. */
  linked?: string | undefined;
}

/** A postal address on the page, as a letter would be addressed. */
export interface FoundPost {
  lines: string[];
  /** `privacy`: named for privacy requests or the data protection officer. */
  role: 'privacy' | 'general';
  score: number;
  quote: string;
}

export interface RecordingNotice {
  /** The sentence as it stands on the page, at most 400 characters. */
  sentence: string;
  /** BCP 47 of the sentence, which may be another than the page's. */
  lang: string;
  purposes: Purpose[];
  /** How long recordings are kept, in the page's words, where it or the sentence beside it says so. At most 160 characters. */
  retention?: string | undefined;
  /** 0..1 */
  sure: number;
  /** The company's own text, not an article about recording, nor a notice that is quoted. */
  own: boolean;
}

export interface FoundLink {
  href: string;
  text: string;
  score: number;
}

export interface FoundPhone {
  /** As the page writes it, at most 40 characters. */
  number: string;
  /** The text around it, at most 160 characters. */
  quote: string;
  /** What stands around it names a customer service. */
  customerService: boolean;
}

/** What reading one page gave, the strongest first in every list. */
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
  /** What may be phone numbers, at most 20. */
  phones: FoundPhone[];
  /** Where it names a company or a register, at most 20 quotes of 300 characters; companyFacts tells what they say. */
  imprint: string[];
  /** Texts of its JSON-LD that may tell of a company, as they stand: not to be trusted, never run. */
  structured: string[];
  alternates: Alternate[];
  links: { ownPolicy: FoundLink[]; requestForm: FoundLink[] };
  /** Forms that somebody could write a message in. */
  contactForms: number;
  /** Hosts of frames of other origins, which could not be read. */
  foreignFrames: string[];
  truncated: boolean;
}
