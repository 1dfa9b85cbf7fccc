import Quill from 'quill';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { $getRoot, createEditor as createLexical } from 'lexical';
import { registerRichText } from '@lexical/rich-text';
import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor as createSlate, Node } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';

/** What names an editor: a label cannot. */
function addEditor(host) {
  const box = host.appendChild(document.createElement('div'));
  return Object.assign(box, { ariaLabel: 'Message' });
}

export function mountQuill(host, _, report) {
  const quill = new Quill(addEditor(host));
  quill.root.ariaLabel = 'Message';
  report.state = () => quill.getText();
  report.rerender = () => quill.update();
}

export function mountTiptap(host, _, report) {
  const attributes = { 'aria-label': 'Message' };
  const editor = new Editor({ element: host, extensions: [StarterKit], editorProps: { attributes } });
  report.state = () => editor.getText();
  report.rerender = () => editor.view.updateState(editor.view.state);
}

export function mountLexical(host, _, report) {
  const box = Object.assign(addEditor(host), { contentEditable: 'true' });
  const fail = (error) => {
    throw error;
  };
  const editor = createLexical({ namespace: 'matrix', onError: fail });
  registerRichText(editor);
  editor.setRootElement(box);
  report.state = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  report.rerender = () => editor.setEditorState(editor.parseEditorState(JSON.stringify(editor.getEditorState())));
}

function SlateField({ report }) {
  const [editor] = useState(() => withReact(createSlate()));
  const [, setTick] = useState(0);
  report.state = () => editor.children.map((node) => Node.string(node)).join('\n');
  report.rerender = () => setTick((n) => n + 1);
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  return h(Slate, { editor, initialValue }, h(Editable, { 'aria-label': 'Message' }));
}

export function mountSlate(host, _, report) {
  createRoot(host).render(h(SlateField, { report }));
}

export async function mountCkeditor(host, _, report) {
  const box = addEditor(host);
  const label = 'Message';
  const editor = await ClassicEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph], label });
  editor.editing.view.change((writer) =>
    writer.setAttribute('aria-label', 'Message', editor.editing.view.document.getRoot()),
  );
  report.state = () =>
    editor
      .getData()
      .replace(/<\/p><p>|<br[^>]*>/g, '\n')
      .replace(/<[^>]+>|&nbsp;/g, '');
  report.rerender = () => editor.editing.view.forceRender();
}

export function mountBare(host, _, report) {
  const box = Object.assign(addEditor(host), { contentEditable: 'true' });
  let state = '';
  box.addEventListener('input', () => (state = box.innerText));
  report.state = () => state.trimEnd();
  report.rerender = () => box.normalize();
}
