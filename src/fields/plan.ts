import { matchers } from './roles.ts';
import type { ScannedField, ScannedForm, Sender } from './shape.ts';

export interface PlannedFill {
  key: string;
  role: string;
  label: string;
  value: string;
  /** Which form of the letter a message field gets. */
  form: 'full' | 'short';
}

export interface FillPlan {
  fills: PlannedFill[];
  /** Fields that are recognised but stay empty, for the user to fill. */
  missing: { label: string; why: 'no-value' | 'too-long' }[];
}

const fits = (text: string, { maxLength }: ScannedField) => maxLength === undefined || text.length <= maxLength;

/** The letter whole, else in its short form; never cut. */
function message(field: ScannedField, sender: Sender): Pick<PlannedFill, 'value' | 'form'> | undefined {
  // A page counts a line break as one character or as two; two is what a form sends.
  const sent = (text: string) => text.replaceAll('\n', '\r\n');
  if (fits(sent(sender.message), field)) return { value: sender.message, form: 'full' };
  return fits(sent(sender.messageShort), field) ? { value: sender.messageShort, form: 'short' } : undefined;
}

function valueFor(field: ScannedField, sender: Sender): string | undefined {
  return field.option ?? matchers.get(field.role)?.value(sender);
}

/** What goes into which field of a form, for the user to look at before anything is filled. */
export function planFill(form: ScannedForm, sender: Sender): FillPlan {
  const plan: FillPlan = { fills: [], missing: [] };
  const apart = form.fields.some((field) => field.role === 'house_number');
  for (const field of form.fields) {
    const { key, role, label } = field;
    // Where the house number has a field of its own, it does not go behind the street as well.
    const given = role === 'street' && apart ? { ...sender, houseNumber: undefined } : sender;
    const value = role === 'message' ? undefined : valueFor(field, given);
    const text = role === 'message' ? message(field, sender) : value ? { value, form: 'full' as const } : undefined;
    if (text && fits(text.value, field)) plan.fills.push({ key, role, label, ...text });
    else if (text || role === 'message') plan.missing.push({ label, why: 'too-long' });
    else if (field.required) plan.missing.push({ label, why: 'no-value' });
  }
  return plan;
}
