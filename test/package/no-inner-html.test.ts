import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutInnerHtml } from '../../scripts/package/no-inner-html.ts';

const preact = fs.readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

interface Preact {
  h: (type: string, props: object | null, ...children: unknown[]) => object;
}

async function load(code: string): Promise<Preact> {
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Preact;
}

describe('Preact without its HTML branch', () => {
  it('holds no word of it, and is still a program', async () => {
    expect(preact).toMatch(/innerHTML/);
    const code = cutInnerHtml(preact);
    expect(code).not.toMatch(/inner_?html/i);
    expect((await load(code)).h('p', null, 'text')).toMatchObject({ type: 'p' });
  });
  it('is not made of a Preact that says it otherwise', () => {
    expect(() => cutInnerHtml(preact.replace('y.__html', 'z.__html'))).toThrow(/no longer says/);
    expect(() => cutInnerHtml(`${preact}\nx.innerHTML = y;`)).toThrow(/elsewhere/);
  });
});
