import fs from 'node:fs';
import { expect, it } from 'vitest';
import { cutInnerHtml } from '../../scripts/package/no-inner-html.ts';

interface Preact {
  h: (type: string, props: object | null, ...children: unknown[]) => object;
  render: (node: unknown, into: Element) => void;
}

async function cutPreact(): Promise<Preact> {
  const code = cutInnerHtml(fs.readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'));
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Preact;
}

it('Preact without its HTML branch renders, updates and ignores markup', async () => {
  const { h, render } = await cutPreact();
  const root = document.createElement('div');
  render(h('p', { id: 'a', class: 'b' }, 'one', h('em', null, 'two')), root);
  expect(root.querySelector('#a.b em')?.textContent).toBe('two');
  render(h('p', { id: 'a' }, 'three'), root);
  expect(root.textContent).toBe('three');
  render(h('p', { dangerouslySetInnerHTML: { __html: '<img src=x>' } }, 'four'), root);
  expect([root.querySelector('img'), root.textContent]).toEqual([null, 'four']);
  render(null, root);
  expect(root.childNodes).toHaveLength(0);
});
