import { isBare, isBeside, isRead, roleOf } from './match.ts';
import { kindOfField } from './field-kind.ts';
import { roleOfOptions } from './option-role.ts';
import {
  areMeans,
  areTopics,
  isPlaceholder,
  salutationChoices,
  salutationOption,
  stateChoices,
  topicOption,
  topicOrLast,
} from './options.ts';
import { isAreaCode, partOf } from './parts.ts';
import { padded } from '../core/match-words.ts';
import { matchers } from './roles.ts';
import type { Control, FieldMatcher, FieldSnapshot, LeftField, ScannedField, ScannedForm } from './shape.ts';

type Taken = Pick<ScannedField, 'role' | 'part' | 'option' | 'choices' | 'unsure'>;

/** What a control is called towards the user. */
export function nameOf({ field }: Control): string {
  const label = [field.label, field.hint].filter(Boolean).join(' ');
  return label || field.placeholder || field.before || field.name || field.type;
}

/** What the fields are called that nothing is known of. */
export const unknownLabels = ({ left }: ScannedForm): ReadonlySet<string> =>
  new Set(left.filter(({ why }) => why === 'unknown').map(({ label }) => label));

const isChoice = (field: FieldSnapshot) => kindOfField(field) === 'choice';

/** What a list is by what it is called and by its options: countries are countries, whatever the list is called. */
function roleOfList(field: FieldSnapshot): string | undefined {
  const [named, listed] = [roleOf(field), roleOfOptions(field.options)];
  if (listed && listed !== named && (listed !== 'topic' || !named) && isRead(field, listed)) return listed;
  return named === 'topic' && areMeans(field.options) ? undefined : named;
}

/** What a field is by the field before: a bare hour behind the day of the call. */
function roleBehind(form: ScannedForm, field: FieldSnapshot, isIt: typeof isBeside): string | undefined {
  const last = form.fields.at(-1)?.role;
  return [...matchers.values()].find((one) => one.behind !== undefined && one.behind === last && isIt(field, one))?.id;
}

/** The role of what is no list: a bare word behind its field counts before the word alone. */
const roleOfTyped = (form: ScannedForm, field: FieldSnapshot) =>
  roleBehind(form, field, isBare) ?? roleOf(field) ?? roleBehind(form, field, isBeside);

/** True where nothing tells a field from the one before of the same role: "Their e-mail" is somebody else's. */
function isSameNamed(form: ScannedForm, { label, placeholder, before }: FieldSnapshot, role: string): boolean {
  const first = form.fields.find((one) => one.role === role)?.label;
  const own = label || placeholder || before;
  return own === '' || padded(own) === padded(first ?? '');
}

/** A second e-mail field of a form is there to repeat the first; of most other roles the first counts. */
function roleIn(form: ScannedForm, field: FieldSnapshot): string | undefined {
  const role = isChoice(field) ? roleOfList(field) : roleOfTyped(form, field);
  const has = (other: string) => form.fields.some((one) => one.role === other && one.part !== 'country-code');
  const matcher = role ? matchers.get(role) : undefined;
  if (!matcher || !has(matcher.id) || matcher.repeats) return matcher?.id;
  const again = matcher.again === undefined || has(matcher.again) ? undefined : matchers.get(matcher.again);
  return again && (isSameNamed(form, field, matcher.id) || isBeside(field, again)) ? again.id : undefined;
}

function chosen(
  option: string | undefined,
  choices: Record<string, string> = {},
): Pick<Taken, 'option' | 'choices'> | undefined {
  if (option !== undefined) return { option };
  return Object.keys(choices).length > 0 ? { choices } : undefined;
}

type Choose = (options: readonly string[]) => Pick<Taken, 'option' | 'choices'> | undefined;

const choosers: Record<NonNullable<FieldMatcher['choice']>, Choose> = {
  topic: (options) => chosen(topicOrLast(options)),
  salutation: (options) => chosen(salutationOption(options), salutationChoices(options)),
  listed: (options) => chosen(undefined, stateChoices(options)),
};

/** What can be said of a list now; undefined when it has nothing that may be chosen. */
function choiceOf(role: string, { tag, type, options }: FieldSnapshot): Pick<Taken, 'option' | 'choices'> | undefined {
  const choice = matchers.get(role)?.choice;
  // Many drawn lists have their options only when they are open: the choice is made then.
  if (tag === 'listbox' && options.length === 0 && choice !== 'listed') return {};
  // Among radio buttons people see all that there is: where nothing fits they choose.
  if (choice === 'topic' && type === 'radio' && !areTopics(options)) return chosen(topicOption(options));
  if (choice) return choosers[choice](options);
  return options.some((option) => !isPlaceholder(option)) ? {} : undefined;
}

function take(form: ScannedForm, field: FieldSnapshot): Taken | undefined {
  const part = partOf(field);
  if (part) return part;
  if (isAreaCode(field)) return undefined;
  const role = roleIn(form, field);
  const choice = role && isChoice(field) ? choiceOf(role, field) : {};
  return role && choice ? { role, ...choice } : undefined;
}

/** Puts a control among the form's fields, or among what is left alone and why. */
export function addField(form: ScannedForm, control: Control, why: LeftField['why'] | undefined): void {
  const taken = why ? undefined : take(form, control.field);
  if (taken) addTaken(form, control, taken);
  else form.left.push({ label: nameOf(control), why: why ?? 'unknown', required: control.field.required });
}

/** Puts a control among the form's fields as what it was taken for. */
export function addTaken(form: ScannedForm, control: Control, taken: Taken): void {
  const { maxLength, required } = control.field;
  form.fields.push({
    key: control.key,
    label: nameOf(control),
    required,
    ...(maxLength ? { maxLength } : {}),
    ...taken,
  });
  form.hasMessage ||= taken.role === 'message';
}

const isLongText = ({ field }: Control) => kindOfField(field) === 'long';

/** Room for a letter, though nothing says so: the message, when a form has exactly one such field and no other message. */
export function addUnnamedMessage(form: ScannedForm, controls: readonly Control[]): void {
  const left = unknownLabels(form);
  const [only, ...more] = controls.filter((control) => isLongText(control) && left.has(nameOf(control)));
  if (form.hasMessage || !only || more.length > 0) return;
  form.left = form.left.filter(({ label }) => label !== nameOf(only));
  addMessage(form, only);
}

/** The letter goes here, whatever the field says of itself. */
export function addMessage(form: ScannedForm, control: Control): void {
  addTaken(form, control, { role: 'message' });
}
