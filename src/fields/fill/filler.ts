import { focusedElement } from '../../core/dom.ts';
import type {
  Control,
  FillOrder,
  FillReport,
  FillValue,
  FormScan,
  NotKept,
  ScannedField,
  ShowReport,
  UndoReport,
} from '../shape.ts';
import { sharedSight } from '../../core/seen/shared.ts';
import { nameOf } from '../build-form.ts';
import { findControls, heldText, scanForms } from '../scan.ts';
import { isVisible, isVisibleNow } from '../visible.ts';
import { enter, sleep } from './events.ts';
import { findAgain, isThere } from './find-again.ts';
import { holdBack } from './hold-back.ts';
import { kindOf } from './kinds.ts';
import { putValue } from './put.ts';
import { isSame } from './same.ts';
import { isShownSoon } from './shown-soon.ts';

/** After so long a form has drawn itself again and shows what it kept. */
const SETTLE_MS = 150;
/** A page that makes filling slower than this, in ms, gets no further values. */
const LIMIT_MS = 15_000;

/** One value on its way: what the control held when it was kept. */
interface Job {
  value: FillValue;
  field: ScannedField;
  control: Control;
  held?: string;
  short?: boolean;
  why?: NotKept['why'];
}

const sameUrl = (a: string, b: string) => a.split('#')[0] === b.split('#')[0];

/** Fills and undoes the fields of one document. What fields held before stays here and is told to nobody. */
export function formFiller(document: Document) {
  const before = new Map<string, { control: Control; held: string }>();
  const texts = new Map<Element, string>();
  let focus: Element | undefined;
  const isOurs = (element: HTMLElement) => texts.has(element) && texts.get(element) === heldText(element);

  /** Makes sure that a job's control is there, drawn anew or not, and can be seen: also after it got the focus. */
  function isReachable(job: Job): boolean {
    const control = isThere(job.control) ? job.control : findAgain(document, job.field.key);
    if (!control) job.why = 'gone';
    else if (!isVisible(control.element) || sharedSight().isCovered(control.element)) job.why = 'hidden';
    if (!control || job.why) return false;
    job.control = control;
    return true;
  }

  async function run(job: Job): Promise<void> {
    delete job.why;
    if (!isReachable(job)) return;
    const { control, field } = job;
    if (!before.has(field.key)) before.set(field.key, { control, held: kindOf(control).read(control) });
    if (control.radios.length === 0) enter(control.element);
    if (isThere(control) && !isReachable(job)) return;
    const release = holdBack(job.control.element);
    const wasShown = isVisibleNow(job.control.element);
    const put = await putValue(job.control, job.value, field).finally(release);
    if (!wasShown && isThere(job.control) && !(await isShownSoon(job.control.element))) return takeBack(job);
    if (!put.ok) job.why = isThere(job.control) || findAgain(document, field.key) ? put.why : 'gone';
    else Object.assign(job, { held: kindOf(job.control).read(job.control), short: put.short });
    texts.set(job.control.element, heldText(job.control.element));
  }

  /** Empties a control again that did not show itself with a text in it. */
  async function takeBack(job: Job): Promise<void> {
    job.why = 'hidden';
    await kindOf(job.control).restore(job.control, before.get(job.field.key)?.held ?? '');
  }

  /** Looks again after a while: a form that draws itself anew may have thrown the value away. */
  function isStillKept(job: Job): boolean {
    if (job.why || job.held === undefined) return true;
    if (!isThere(job.control)) job.control = findAgain(document, job.field.key) ?? job.control;
    if (!isThere(job.control)) job.why = 'gone';
    const now = job.why ? job.held : kindOf(job.control).read(job.control);
    texts.set(job.control.element, heldText(job.control.element));
    return isSame(now, job.held, job.field.role);
  }

  async function settle(jobs: Job[]): Promise<Job[]> {
    await sleep(SETTLE_MS);
    return jobs.filter((job) => !isStillKept(job));
  }

  /** Every value in turn, then once more those that were lost meanwhile. */
  async function runAll(jobs: Job[]): Promise<void> {
    const end = performance.now() + LIMIT_MS;
    const all = async (some: Job[]) => {
      for (const job of some) {
        if (performance.now() < end) await run(job);
        else job.why = 'not-kept';
      }
    };
    await all(jobs);
    const lost = await settle(jobs);
    if (lost.length === 0) return;
    await all(lost);
    for (const job of await settle(jobs)) job.why = 'not-kept';
  }

  return {
    /** `focused`: the field the user is in says which form is meant; that holds for the fill as well. */
    scan(focused = false): FormScan {
      focus = focused ? focusedElement(document) : undefined;
      return scanForms(document, isOurs, focus).scan;
    },
    /** Fills exactly the listed fields; a page that is another one by now is left alone. Never submits, never ticks. */
    async fill(order: FillOrder): Promise<FillReport> {
      const { scan, controls } = scanForms(document, isOurs, focus);
      if (!sameUrl(order.url, scan.url)) return { ok: false, why: 'page-changed' };
      const byKey = new Map(controls.map((control) => [control.key, control]));
      if (order.values.every(({ key }) => !byKey.has(key))) return { ok: false, why: 'page-changed' };
      const fields = new Map(
        [...scan.forms, ...scan.steps].flatMap((form) => form.fields).map((field) => [field.key, field]),
      );
      const jobs = order.values.map((value) => jobOf(value, byKey.get(value.key), fields.get(value.key)));
      const view = document.defaultView;
      const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
      await runAll(jobs.filter((job): job is Job => 'field' in job));
      // Back to what the user was looking at, where looking for fields scrolled the page.
      if (view && (view.scrollX !== x || view.scrollY !== y)) view.scrollTo({ left: x, top: y, behavior: 'instant' });
      return reportOf(jobs);
    },
    /** Scrolls to the field of this name; nothing else changes. */
    show(label: string): ShowReport {
      const { controls } = findControls(document);
      const control = controls.find((one) => nameOf(one) === label && isVisible(one.element));
      control?.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return { shown: control !== undefined };
    },
    /** Gives every filled field back what it held before the first fill. */
    async undo(): Promise<UndoReport> {
      let restored = 0;
      for (const [key, { control, held }] of before) {
        const now = isThere(control) ? control : findAgain(document, key);
        if (!now) continue;
        const release = holdBack(now.element);
        try {
          await kindOf(now).restore(now, held);
        } finally {
          release();
        }
        restored++;
      }
      before.clear();
      texts.clear();
      return { restored };
    },
  };
}

type Refused = Pick<Job, 'value' | 'why'> & { label: string };

/** A field that was seen in the preview but may not be filled now is refused. */
function jobOf(value: FillValue, control: Control | undefined, field: ScannedField | undefined): Job | Refused {
  if (control && field) return { value, field, control };
  const why = control && !isVisible(control.element) ? 'hidden' : 'gone';
  return { value, why, label: control?.field.label ?? '' };
}

function reportOf(jobs: (Job | Refused)[]): FillReport {
  const kept = jobs.filter(({ why }) => !why).map(({ value }) => value.key);
  const notKept = jobs.flatMap((job) =>
    job.why ? [{ key: job.value.key, label: 'field' in job ? job.field.label : job.label, why: job.why }] : [],
  );
  const short = jobs.filter((job) => !job.why && 'short' in job && job.short).map(({ value }) => value.key);
  return { ok: true, kept, notKept, ...(short.length > 0 ? { short } : {}) };
}
