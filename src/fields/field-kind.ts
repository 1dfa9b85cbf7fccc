import type { FieldKind, FieldSnapshot } from './shape.ts';

/** Input types that take one kind of value only; a type that is not here takes text. */
const kinds: Readonly<Record<string, FieldKind | 'none'>> = {
  radio: 'choice',
  email: 'email',
  number: 'number',
  tel: 'number',
  date: 'date',
  'datetime-local': 'date',
  time: 'time',
  url: 'none',
  color: 'none',
  range: 'none',
  month: 'none',
  week: 'none',
  checkbox: 'none',
};

/** What kind of value a field takes; `none` for what is neither written nor chosen. */
export function kindOfField({ tag, type }: FieldSnapshot): FieldKind | 'none' {
  if (tag === 'select' || tag === 'listbox') return 'choice';
  if (tag === 'textarea' || tag === 'editor') return 'long';
  return kinds[type] ?? 'text';
}
