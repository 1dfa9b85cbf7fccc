import { attribute } from '../../core/dom.ts';
import type { Control } from '../shape.ts';
import { restoreRadios, restoreSelect, writeRadios, writeSelect } from './choice.ts';
import { editorText, writeEditor, writeEditorLate } from './editor.ts';
import { listboxText, writeListbox } from './listbox.ts';
import type { Wanted } from './pick.ts';
import { typeText, writeText, type TextControl } from './text.ts';

/** How one kind of control is read, given a choice or a text, and given back what it held. */
interface Kind {
  /** What it holds now, in a form that `restore` takes. */
  read(control: Control): string;
  restore(control: Control, held: string): Promise<void> | void;
  /** Of a control that is chosen in. */
  choose?(control: Control, wanted: Wanted): Promise<boolean> | boolean;
  /** Of a control that is written in: ways to do it, the usual one first. */
  write?: readonly ((control: Control, text: string) => Promise<void> | void)[];
}

const asSelect = ({ element }: Control) => element as HTMLSelectElement;
const asText = ({ element }: Control) => element as TextControl;

const radios: Kind = {
  read: (control) => String(control.radios.findIndex((radio) => radio.checked)),
  restore: (control, held) => restoreRadios(control.radios, Number(held)),
  choose: (control, wanted) => writeRadios(control.radios, control.field.options, wanted),
};

const select: Kind = {
  read: (control) => String(asSelect(control).selectedIndex),
  restore: (control, held) => restoreSelect(asSelect(control), Number(held)),
  choose: (control, wanted) => writeSelect(asSelect(control), wanted),
};

const listbox: Kind = {
  read: ({ element }) => listboxText(element),
  restore: async ({ element }, held) => {
    await writeListbox(element, { value: held, role: '', language: '' });
  },
  choose: ({ element }, wanted) => writeListbox(element, wanted),
};

const editor: Kind = {
  read: ({ element }) => editorText(element),
  restore: ({ element }, held) => writeEditorLate(element, held.trimEnd()),
  write: [({ element }, value) => writeEditor(element, value), ({ element }, value) => writeEditorLate(element, value)],
};

const text: Kind = {
  read: (control) => asText(control).value,
  restore: (control, held) => writeText(asText(control), held),
  write: [(control, value) => writeText(asText(control), value), (control, value) => typeText(asText(control), value)],
};

/** The kind of a control. */
export function kindOf({ element, field, radios: buttons }: Control): Kind {
  if (buttons.length > 0) return radios;
  if (element.localName === 'select') return select;
  const role = attribute(element, 'role');
  if (field.tag === 'listbox' || (role === 'listbox' && element.localName !== 'input')) return listbox;
  return 'value' in element ? text : editor;
}
