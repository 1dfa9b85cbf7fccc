import type { ScannedField, ScannedForm } from './shape.ts';

/**
 * What only the form as a whole tells: "Name" beside "Vorname" is the family name, "Nome" beside "Cognome" the given one;
 * a field that says "Name" to the user is the whole name when no other asks for the rest of it; "Naam" beside initials is the family name; a telephone number beside a
 * list of country codes is without its own.
 */
export function settleFields(form: ScannedForm, isNamedName: (label: string) => boolean): void {
  const find = (role: string, part?: ScannedField['part']) =>
    form.fields.find((one) => one.role === role && one.part === part);
  const [whole, given, family] = [find('name'), find('first_name'), find('last_name')];
  if (whole && family && !given) whole.role = 'first_name';
  else if (whole && given && !family) whole.role = 'last_name';
  else if (given && !family && !whole && isNamedName(given.label)) given.role = 'name';
  const initials = find('initials');
  if (whole && initials && !family && !given && isNamedName(whole.label)) whole.role = 'last_name';
  const phone = find('phone');
  if (phone && find('phone', 'country-code')) phone.part = 'national';
}
