import { addTaken, nameOf } from './build-form.ts';
import { kindOfField } from './field-kind.ts';
import { guessOf, namesRole } from './match.ts';
import type { Control, ScannedForm } from './shape.ts';

/** The one field of that name that was left is unknown: of two under one name, one may be left for a good reason, as hidden. */
function isUnknown({ left }: ScannedForm, name: string): boolean {
  const [one, ...others] = left.filter(({ label }) => label === name);
  return one?.why === 'unknown' && others.length === 0;
}

/** Adds to a form that is offered what some of its unknown fields may be: likely, but for the user to decide. */
export function addGuesses(form: ScannedForm, controls: readonly Control[]): void {
  for (const control of controls) {
    const name = nameOf(control);
    if (kindOfField(control.field) === 'choice' || !isUnknown(form, name)) continue;
    const role = guessOf(control.field);
    if (!role || form.fields.some((one) => one.role === role)) continue;
    form.left = form.left.filter(({ label, why }) => label !== name || why !== 'unknown');
    addTaken(form, control, { role, unsure: true });
  }
}

/** "Account number" in a form that asks for a bank's numbers may be the bank's as well. */
export function doubtAccounts(form: ScannedForm, controls: readonly Control[]): void {
  if (!form.left.some(({ why }) => why === 'payment')) return;
  for (const field of form.fields) {
    const control = controls.find(({ key }) => key === field.key);
    if (field.role === 'customer_number' && control && namesRole(control.field, 'customer_number', 'bank'))
      field.unsure = true;
  }
}
