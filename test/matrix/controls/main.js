import { addForm } from './parts.js';
import { mountAngular } from './angular.js';
import * as editors from './editors.js';
import { mountLit } from './lit.js';
import { mountIntlTel, mountMask } from './masks.js';
import { mountPreact } from './preact.js';
import { mountHookForm, mountNumberFormat } from './react-libraries.js';
import { mountReact } from './react.js';
import { mountSvelte } from './svelte.js';
import { mountVue } from './vue.js';

const text = { text: 'name', email: 'email', tel: 'phone', textarea: 'message', select: 'topic', radio: 'topic' };

/** Controls of one framework, each kind with what belongs in it. */
const of = (framework, mount, kinds) =>
  Object.entries(kinds).map(([kind, role]) => ({ id: `${framework}-${kind}`, kind, role, mount }));

const { text: name, textarea, select, radio } = text;
const controls = [
  ...of('react', mountReact, text),
  ...of('react', mountReact, { uncontrolled: 'name' }),
  { id: 'react-limit', kind: 'textarea', role: 'message', limit: 120, mount: mountReact },
  ...of('vue', mountVue, text),
  ...of('angular', mountAngular, { text: name, email: 'email', blur: 'phone', textarea, select, radio }),
  ...of('preact', mountPreact, { text: name, textarea, select }),
  ...of('svelte', mountSvelte, { text: name, textarea, select, radio }),
  ...of('lit', mountLit, { text: name, textarea, select }),
  ...of('hook-form', mountHookForm, { register: 'name', controller: 'message', blur: 'email' }),
  ...of('number-format', mountNumberFormat, { pattern: 'phone' }),
  { id: 'imask', kind: 'lazy', role: 'phone', mask: '+{31} 0 0000 0000', mount: mountMask },
  { id: 'imask-national', kind: 'lazy', role: 'phone', mask: '00-00000000', mount: mountMask },
  { id: 'intl-tel-input', kind: 'tel', role: 'phone', mount: mountIntlTel },
  { id: 'quill', role: 'message', mount: editors.mountQuill },
  { id: 'tiptap', role: 'message', mount: editors.mountTiptap },
  { id: 'lexical', role: 'message', mount: editors.mountLexical },
  { id: 'slate', role: 'message', mount: editors.mountSlate },
  { id: 'ckeditor', role: 'message', mount: editors.mountCkeditor },
  { id: 'contenteditable', role: 'message', mount: editors.mountBare },
];

const reports = new Map();
for (const spec of controls) {
  const report = { role: spec.role };
  await spec.mount(addForm(spec), spec, report);
  reports.set(spec.id, report);
}

/** What each control's framework holds; the test asks for it. */
globalThis.readMatrix = () => Array.from(reports, ([id, { role, state }]) => ({ id, role, state: state() }));
globalThis.rerenderMatrix = () => reports.forEach(({ rerender }) => rerender());
globalThis.isMatrixReady = true;
