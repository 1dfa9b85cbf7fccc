import { it } from 'vitest';
import { newCase, withEvent } from '../../src/cases/history.ts';
import { addDays, localDay } from '../../src/core/date.ts';
import { launchChrome } from '../support/chrome.ts';
import { serve } from '../support/server.ts';
import { introduce } from '../support/walk.ts';
it('shots', async () => {
  const server = await serve();
  const browser = await launchChrome('dist/chrome', server.port);
  const out = '/tmp/call-ui-shots';
  for (const lang of ['en', 'nl']) {
    const set = await browser.context.newPage();
    await set.goto(browser.url('src/ui/app/index.html#settings'));
    await set.waitForSelector('h1');
    await set.selectOption('[name=language]', lang);
    await set.waitForTimeout(200);
    const at = new Date().toISOString();
    const day = addDays(localDay(new Date()), -60);
    const made = withEvent(newCase({ id: 'late', at, channel: 'email', request: 'access-recording', addressee: { name: 'Modelbank N.V.', host: 'www.modelbank.example', email: 'privacy@modelbank.example' }, jurisdiction: 'nl', language: 'nl', letter: { subject: 'Verzoek om een kopie', body: 'De brief.' } }), { type: 'sent', at, day });
    await set.evaluate((m) => chrome.runtime.sendMessage(m), { type: 'save-case', case: made });
    await set.close();
    const site = await browser.context.newPage();
    await site.setViewportSize({ width: 1000, height: 1000 });
    await site.goto('http://www.modelbank.example/privacy');
    const tabs = (await browser.worker.evaluate(() => chrome.tabs.query({}))) as { id: number; url: string }[];
    let popup = await browser.clickToolbar(site.url());
    if (lang === 'nl') { await popup.click('back'); await popup.click('back'); }
    await popup.waitFor(`document.querySelector('[data-name="recording-notice"]')`);
    await popup.screenshot(`${out}/home2-${lang}.png`);
    await popup.click('log-call');
    await popup.click('save-call');
    await popup.click('erasure-recording');
    await popup.waitFor(`document.querySelector('[data-name="advice"]')`);
    await popup.close();
    const id = (await browser.worker.evaluate(() => chrome.tabs.query({})) as { id: number; url: string }[]).find((t) => t.url === site.url())?.id;
    for (const scheme of ['light', 'dark'] as const) {
      const view = await browser.context.newPage();
      await view.setViewportSize({ width: 400, height: 600 });
      await view.emulateMedia({ colorScheme: scheme });
      await view.goto(`${browser.url('src/ui/popup/index.html')}#tab=${id}`);
      await view.waitForSelector('[data-name=advice]');
      await view.screenshot({ path: `${out}/erasure-${lang}-${scheme}.png`, fullPage: true });
      if (scheme === 'dark') {
        if ((await view.locator('[data-name=change-call]').count()) > 0) { await view.locator('[data-name=change-call]').first().click(); }
        await view.locator('[name=companyNumber]').first().fill('030 123 4567');
        await view.click('[data-name=next]');
        await view.waitForTimeout(300);
        if ((await view.locator('dialog[open]').count()) > 0) await view.click('[data-name=confirm]');
        await view.waitForSelector('[name=email], [name=body]');
        if ((await view.locator('[name=email]').count()) > 0) { await view.fill('[name=name]', 'Anna van den Berg'); await view.fill('[name=email]', 'anna@postbus.example'); await view.click('[data-name=save-profile]'); }
        await view.waitForSelector('[name=body]');
        const b = view.locator('[name=body]');
        await b.fill((await b.inputValue()) + '\n\nBSN 111222333');
        await view.click('[data-name=articles] summary');
        await view.waitForTimeout(300);
        await view.screenshot({ path: `${out}/letter-${lang}-${scheme}.png`, fullPage: true });
        await view.click('[data-name=undo-edits]');
      }
      await view.close();
      for (const [name, hash] of [['case', '#case=late'], ['complaint', '#case=late&letter=complaint'], ['id', '#case=late&letter=identity-answer'], ['own', '#own-recording']] as const) {
        const page = await browser.context.newPage();
        await page.setViewportSize({ width: 800, height: 800 });
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(browser.url(`src/ui/app/index.html${hash}`));
        await page.waitForTimeout(700);
        await page.screenshot({ path: `${out}/${name}-${lang}-${scheme}.png`, fullPage: true });
        await page.close();
      }
    }
    await site.close();
  }
  await browser.close();
  server.close();
}, 120000);
