import { padded } from '../core/match-words.ts';
import { matchers } from './roles.ts';
import type { FillValue, ScannedField, ScannedForm, Sender } from './shape.ts';

export interface PlannedFill {
  key: string;
  role: string;
  label: string;
  value: string;
  /** Which form of the letter a message field gets. */
  form: 'full' | 'short';
  /** True for what identifies the user further than a request needs and the form does not demand: off until they tick it (GDPR, Article 5(1)(c)). */
  extra: boolean;
  /** True for a field that likely asks for this, though not surely: off until they tick it. */
  unsure: boolean;
  /** What goes in instead where the field turns out not to hold the value; the hour that goes with a day. */
  spare?: Pick<FillValue, 'short' | 'time'>;
}

export interface FillPlan {
  fills: PlannedFill[];
  /** Fields that are recognised but stay empty, for the user to fill. */
  missing: { label: string; why: 'no-value' | 'too-long' }[];
}

const fits = (text: string, { maxLength, role }: ScannedField) =>
  maxLength === undefined || matchers.get(role)?.fitted || text.length <= maxLength;

/** The letter whole, else in its short form; never cut. */
function message(field: ScannedField, sender: Sender): Pick<PlannedFill, 'value' | 'form' | 'spare'> | undefined {
  // A page counts a line break as one character or as two; two is what a form sends.
  const sent = (text: string) => text.replaceAll('\n', '\r\n');
  const spare = fits(sent(sender.messageShort), field) ? { spare: { short: sender.messageShort } } : {};
  if (fits(sent(sender.message), field)) return { value: sender.message, form: 'full', ...spare };
  return fits(sent(sender.messageShort), field) ? { value: sender.messageShort, form: 'short' } : undefined;
}

/** The option that says the value: by its name, or for who is in none of the states the one that says so. */
function choose(value: string | undefined, choices: Record<string, string>): string | undefined {
  const key = value && padded(value).trim();
  const chosen = Object.entries(choices).find(([name]) => name === value || name === key)?.[1];
  return chosen ?? choices.outside;
}

/** A day has its hour with it: some fields take both. */
function timed(role: string, value: string, sender: Sender): Pick<PlannedFill, 'value' | 'form' | 'spare'> {
  const time = matchers.get(role)?.hour?.(sender);
  return { value, form: 'full', ...(time ? { spare: { time } } : {}) };
}

function valueFor(form: ScannedForm, field: ScannedField, sender: Sender): string | undefined {
  if (field.option !== undefined) return field.option;
  const has = (role: string) => form.fields.some((other) => other.role === role);
  const value = matchers.get(field.role)?.value(sender, has);
  return field.choices ? choose(value, field.choices) : value;
}

/** What goes into which field of a form, for the user to look at before anything is filled. */
export function planFill(form: ScannedForm, sender: Sender): FillPlan {
  const plan: FillPlan = { fills: [], missing: [] };
  for (const field of form.fields) {
    const { key, role, label, required } = field;
    const value = role === 'message' ? undefined : valueFor(form, field, sender);
    const text = role === 'message' ? message(field, sender) : value ? timed(role, value, sender) : undefined;
    const extra = !required && matchers.get(role)?.identifies === true;
    if (text && fits(text.value, field))
      plan.fills.push({ key, role, label, extra, unsure: field.unsure === true, ...text });
    else if (field.unsure) continue;
    else if (text || role === 'message') plan.missing.push({ label, why: 'too-long' });
    else if (required) plan.missing.push({ label, why: 'no-value' });
  }
  return plan;
}

/** The planned values as the page is given them. */
export function valuesOf(fills: readonly PlannedFill[]): FillValue[] {
  return fills.map(({ key, value, spare }) => ({ key, value, ...spare }));
}
