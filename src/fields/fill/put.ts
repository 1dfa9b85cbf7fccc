import { attribute } from '../../core/dom.ts';
import { matchers } from '../roles.ts';
import type { Control, FieldMatcher, FillValue, ScannedField } from '../shape.ts';
import { countryText } from './country.ts';
import { momentText } from './date.ts';
import { kindOf } from './kinds.ts';
import { isSameNumber, phoneTexts } from './phone.ts';
import { isCut, isSame } from './same.ts';

/** What became of one value: the text that was kept, or why none was. */
export type Put = { ok: true; short: boolean } | { ok: false; why: 'not-kept' | 'too-long' };

const lost: Put = { ok: false, why: 'not-kept' };
const tooLong: Put = { ok: false, why: 'too-long' };

type Write = (control: Control, wanted: FillValue, part: ScannedField['part']) => string[];

/** Texts that say the same, in the order in which they are tried, by how a role is written. */
const writers: Record<NonNullable<FieldMatcher['written']>, Write> = {
  phone: ({ element }, { value }, part) => phoneTexts(element, value, part),
  country: ({ element }, { value }) => [countryText(element, value)],
  moment({ element, field }, { value, time }, part) {
    const text = momentText(element, `${field.label} ${field.before}`, value, part, time);
    return text === undefined ? [] : [text];
  },
};

const writtenAs = (role: string) => matchers.get(role)?.written;

function textsFor(control: Control, wanted: FillValue, { role, part }: ScannedField): string[] {
  const written = writtenAs(role);
  return written ? writers[written](control, wanted, part) : [wanted.value];
}

function isKept(held: string, text: string, value: string, { role, part }: ScannedField): boolean {
  return writtenAs(role) === 'phone' ? isSameNumber(held, value, part) : isSame(held, text, role);
}

/** The form itself says that the field is wrong, which it did not before. */
const complains = (element: Element) => attribute(element, 'aria-invalid') === 'true';

/** Writes a text in each way the control knows until one is kept; else it is given back what it held. */
async function write(control: Control, text: string, value: string, field: ScannedField): Promise<Put> {
  const kind = kindOf(control);
  const before = kind.read(control);
  let cut = false;
  for (const way of kind.write ?? []) {
    await way(control, text);
    const held = kind.read(control);
    if (isKept(held, text, value, field)) return { ok: true, short: false };
    cut ||= isCut(held, text);
  }
  if (kind.read(control) !== before) await kind.restore(control, before);
  return cut ? tooLong : lost;
}

async function writeFirst(control: Control, wanted: FillValue, field: ScannedField): Promise<Put> {
  const { maxLength } = control.field;
  const texts = textsFor(control, wanted, field);
  const fitting = texts.filter((text) => maxLength === undefined || text.length <= maxLength);
  let outcome = fitting.length < texts.length ? tooLong : lost;
  for (const text of fitting) {
    outcome = await write(control, text, wanted.value, field);
    if (outcome.ok) break;
  }
  return outcome;
}

/** The whole text, else its short form where the field holds no more or the form objects to so much; never a part of it. */
async function writeWhole(control: Control, wanted: FillValue, field: ScannedField): Promise<Put> {
  const objected = complains(control.element);
  const whole = await writeFirst(control, wanted, field);
  const refused = whole.ok ? !objected && complains(control.element) : whole.why === 'too-long';
  if (wanted.short === undefined || !refused) return whole;
  const { short, ...rest } = wanted;
  const second = await writeFirst(control, { ...rest, value: short }, field);
  if (second.ok) return { ok: true, short: true };
  return whole.ok ? writeFirst(control, wanted, field) : second;
}

/** Puts a value into a control in the way of its kind, reads it back, and says what became of it. */
export async function putValue(control: Control, wanted: FillValue, field: ScannedField): Promise<Put> {
  const kind = kindOf(control);
  if (!kind.choose) return writeWhole(control, wanted, field);
  const language = attribute(control.element.ownerDocument.documentElement, 'lang');
  const { role, part } = field;
  const chosen = await kind.choose(control, {
    value: wanted.value,
    role,
    part,
    language,
    isOpen: field.option === undefined,
  });
  return chosen ? { ok: true, short: false } : lost;
}
