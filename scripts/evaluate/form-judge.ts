import { isSameNumber } from '../../src/fields/fill/phone.ts';
import { matchers } from '../../src/fields/roles.ts';
import { sender, type Held } from './form-fill.ts';
import type { LabelledField } from './form-labels.ts';

/** The result for one field; a radio group counts as one. */
export interface Outcome {
  index: number;
  role: string;
  wanted: boolean;
  filled: boolean;
  right: boolean;
  /** `empty`, the role whose value it got, or its content. */
  got: string;
  language: string;
}

const anyChoice = new Set(['topic', 'salutation', 'country', 'state']);
/** Lists that a page draws itself. */
const choices = new Set(['listbox', 'button']);

function isRight(field: LabelledField, held: Held): boolean {
  const text = held.value.replace(/\r\n/g, '\n');
  if (field.accept) return field.accept.includes(text);
  if (field.tag === 'select') return anyChoice.has(field.role) && held.chosen !== '';
  if (choices.has(field.tag) || field.type === 'radio') return anyChoice.has(field.role) && held.value !== '';
  if (field.role === 'country') return held.value !== '';
  // In either format the form may ask for: with the country code or without.
  if (field.role === 'phone') return isSameNumber(text, sender.phone ?? '', undefined);
  const parts = [
    matchers.get(field.role)?.value(sender),
    field.role === 'message' ? sender.messageShort : undefined,
    field.role === 'street' ? sender.street : undefined,
  ];
  return parts.some((part) => part !== undefined && part === text);
}

function describe(field: LabelledField, held: Held): string {
  if (field.tag === 'select') return `option ${held.value}`;
  const known = [...matchers.values()].find((one) => one.value(sender) === held.value.replace(/\r\n/g, '\n'));
  return known?.id ?? held.value.slice(0, 40);
}

function outcomeOf(field: LabelledField, held: Held | undefined, language: string): Outcome {
  return {
    index: field.index,
    role: field.role,
    wanted: field.fill,
    filled: held !== undefined,
    right: held !== undefined && (field.fill || field.accept !== undefined) && isRight(field, held),
    got: held ? describe(field, held) : 'empty',
    language,
  };
}

const isChanged = ({ value, before }: Held) => value !== before && value !== '';

/** One outcome per field; a radio group counts once; dates and files for other purposes do not count. */
export function judge(fields: LabelledField[], held: Held[], language: string): Outcome[] {
  const seen = new Set<string>();
  return fields.flatMap((field) => {
    const now = held[field.index];
    if (!now || field.role === 'date' || field.role === 'file') return [];
    const group = field.type === 'radio' ? `${now.group}|${field.role}` : '';
    if (group && seen.has(group)) return [];
    if (group) seen.add(group);
    const members = group
      ? fields.filter((one) => one.type === 'radio' && held[one.index]?.group === now.group)
      : [field];
    const states = members.flatMap((one) => held[one.index] ?? []);
    const filled = states.find((one) => isChanged(one) || (field.fill && one.asPlanned));
    return [outcomeOf(field, filled, language)];
  });
}
