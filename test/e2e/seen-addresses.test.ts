import fs from 'node:fs';
import { expect, it } from 'vitest';
import { buildContentScript, openChromium, openPage } from '../../scripts/evaluate/browser.ts';

it('reads addresses as style sheets show them, without what they hide', async () => {
  const browser = await openChromium();
  try {
    const html = fs.readFileSync('test/fixtures/seen-addresses.html', 'utf8');
    const script = await buildContentScript('read');
    const page = await openPage(await browser.newPage(), 'https://www.bakery.example/privacy', html, script);
    const { addresses } = await page.ask({ type: 'page/read' });
    expect(addresses.map(({ email }) => email).toSorted()).toEqual(
      ['after', 'before', 'decoy', 'folded', 'turned'].map((name) => `${name}@bakery.example`),
    );
  } finally {
    await browser.close();
  }
});
