import { takeSnapshot } from '../../src/detect/snapshot.ts';
import { readVerdict } from '../../src/detect/classify.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import type { PageSnapshot, Verdict } from '../../src/detect/shape.ts';

/** A page as plain data that contains only the given parts. */
export function snapshotWith(part: Partial<PageSnapshot>): PageSnapshot {
  return {
    url: 'https://www.bedrijf.example/',
    title: '',
    lang: 'nl',
    description: '',
    headings: [],
    blocks: [],
    lines: [],
    links: [],
    emails: [],
    forms: [],
    frames: [],
    siteName: '',
    structured: [],
    alternates: [],
    truncated: false,
    ...part,
  };
}

/** Reads HTML as the content script would (jsdom), at an address. */
export function readHtml(html: string, url = 'https://www.bedrijf.example/'): Verdict {
  const parsed = new DOMParser().parseFromString(`<base href="${url}">${html}`, 'text/html');
  return readVerdict({ ...takeSnapshot(parsed), url }, noticeWords);
}
