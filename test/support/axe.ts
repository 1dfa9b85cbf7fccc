import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options?: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Accessibility rules that a page breaks according to axe-core, each with the elements; of all rules, or of these. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // During a transition, colours are not those that people read.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run(only ? { runOnly: only } : {});
    return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
  }, rules);
}
