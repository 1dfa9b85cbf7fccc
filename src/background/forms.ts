import type { FillOrder, FillReport, FormScan, ShowReport, UndoReport } from '../fields/shape.ts';
import { fieldWords } from '../words/field-words.ts';
import { labelFor } from '../languages/labels.ts';
import { markTab, unmarkTab } from '../platform/badge.ts';
import { giveFramesBack, tabsLetIn } from '../platform/frame-access.ts';
import type { Answer, FillNote } from '../platform/messages.ts';
import { askFrames, askInjected, askPage } from '../platform/scripting.ts';
import { noteFill } from './note-fill.ts';
import { stored } from './stored.ts';

const TOP = 0;

/** Every form of a tab: the page's own, then those in frames of other origins that the user let us enter. `focused`: the form the user is in comes first. */
export async function scanTab(tabId: number, scripts: readonly string[], focused: boolean): Promise<Answer<FormScan>> {
  const ask = { type: 'page/scan' as const, focused, languages: fieldWords };
  const page = await askPage(tabId, scripts, ask);
  if (!page.ok || page.value.foreignFrames.length === 0) return page;
  const frames = await askFrames(tabId, scripts, ask);
  return { ok: true, value: withFrames(page.value, frames) };
}

interface Entered {
  frame: number;
  value: FormScan;
}

const originOf = ({ value }: Entered) => new URL(value.url).origin;

/** Frames whose origin is one of those in sight, and then those in sight within them: a frame cannot tell whether it is hidden itself. */
function inSight(frames: readonly Entered[], origins: readonly string[]): Entered[] {
  const seen = frames.filter((one) => origins.includes(originOf(one)));
  const more = [...new Set([...origins, ...seen.flatMap(({ value }) => value.foreignFrames)])];
  return more.length > origins.length ? inSight(frames, more) : seen;
}

/**
 * A page's scan together with those of its frames; an origin that was entered is no longer out of reach. Access may reach
 * further than what the page shows: frames that it keeps out of sight are left out.
 */
export function withFrames(page: FormScan, frames: readonly Entered[]): FormScan {
  const answered = frames.filter(({ value }) => URL.canParse(value.url));
  const entered = inSight(answered, page.foreignFrames);
  const inside = new Set(entered.map(originOf));
  const within = (of: 'forms' | 'steps') =>
    entered.flatMap(({ frame, value }) => value[of].map((form) => ({ ...form, frame: { id: frame, url: value.url } })));
  const beyond = entered.flatMap(({ value }) => value.foreignFrames);
  const out = [...page.foreignFrames, ...beyond].filter((origin) => !inside.has(origin));
  const forms = [...page.forms, ...within('forms')];
  const steps = [...page.steps, ...within('steps')];
  const inPart = [page, ...entered.map(({ value }) => value)].some((one) => one.inPart);
  const { url, frameAddresses } = page;
  return { url, forms, steps, foreignFrames: [...new Set(out)], ...(inPart ? { inPart } : {}), frameAddresses };
}

/**
 * Fills the page or one frame of it; an access asked for this alone then goes back. What the fill did is noted here and
 * nowhere else: the popup that asked may be gone by then.
 */
export async function fillTab(
  tabId: number,
  scripts: readonly string[],
  order: FillOrder,
  note?: FillNote,
): Promise<Answer<FillReport>> {
  const ask = { type: 'page/fill' as const, order, languages: fieldWords };
  const report = await askPage(tabId, scripts, ask, order.frame ?? TOP);
  if (!report.ok || !report.value.ok) return report;
  if (order.frame !== undefined) await unmarkTab(tabId);
  await giveFramesBack(tabId);
  if (!note) return report;
  // A private window has no case yet; that is not a failure.
  const noted = await stored(noteFill(order, report.value, note));
  return noted.ok ? report : noted;
}

/** Scrolls to a field of the page or a frame, by its name. */
export function showField(tabId: number, label: string, frame = TOP): Promise<Answer<ShowReport>> {
  return askInjected(tabId, { type: 'page/show', label }, frame);
}

/** Undoes what was filled in the page or a frame. The script is still there: it needs no access any more. */
export function undoTab(tabId: number, frame = TOP): Promise<Answer<UndoReport>> {
  return askInjected(tabId, { type: 'page/undo' }, frame);
}

/** After the permission prompt, which may have closed the popup: the icon says where to go on. */
export async function showLetIn(language: string): Promise<void> {
  const why = labelFor('badge/frame', language);
  for (const tabId of await tabsLetIn()) await markTab(tabId, '…', `Tapeback: ${why}`, 'here');
}
