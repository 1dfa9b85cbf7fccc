import { attribute, findAll, foreignOrigin, hasAttribute, reachableRoots } from '../core/dom.ts';
import { isVisible } from './visible.ts';

/** Smaller than this, in px, no frame holds a form that somebody could write a letter in. */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 100;

/** A frame whose document belongs to nobody: what is typed there cannot be said to reach the company. */
const isSandboxed = (frame: Element) =>
  hasAttribute(frame, 'sandbox') && !/\ballow-same-origin\b/.test(attribute(frame, 'sandbox'));

function areaOf(frame: Element): number {
  const { width, height } = frame.getBoundingClientRect();
  return width < MIN_WIDTH || height < MIN_HEIGHT ? 0 : width * height;
}

/** Longest address that is handed over. */
const LONGEST = 2000;
/** Frames of one page that are looked at. */
const MAX_FRAMES = 100;

/** Origins of the visible frames that may hold the form but cannot be looked into, the largest frame first, and its address. */
export function foreignFramesOf(document: Document): { origins: string[]; addresses: string[] } {
  const frames = reachableRoots(document).flatMap((root) => findAll<HTMLElement>(root, 'iframe[src], frame[src]'));
  const sized = frames.slice(0, MAX_FRAMES).flatMap((frame) => {
    const origin = foreignOrigin(frame);
    const area = origin === undefined || isSandboxed(frame) || !isVisible(frame) ? 0 : areaOf(frame);
    if (origin === undefined || area === 0) return [];
    const url = new URL(attribute(frame, 'src'), document.baseURI).href;
    return [{ origin, area, url: url.length > LONGEST ? origin : url }];
  });
  const largest = new Map(sized.toSorted((a, b) => a.area - b.area).map(({ origin, url }) => [origin, url]));
  const ordered = [...new Set(sized.toSorted((a, b) => b.area - a.area).map(({ origin }) => origin))];
  return { origins: ordered, addresses: ordered.map((origin) => largest.get(origin) ?? origin) };
}
