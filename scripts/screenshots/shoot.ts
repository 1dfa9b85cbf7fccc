import fs from 'node:fs';
import type { Page } from 'playwright-core';

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;
/** The height of a phone and of a desktop; anything below is not in the picture. */
const HEIGHT = 800;

/** Pictures of the page's current state, `<name>-<theme>-<width>.webp`, in both themes and at both widths. */
export async function shoot(page: Page, folder: string, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // Moves the pointer away, so that nothing is hovered.
  await page.mouse.move(0, 0);
  for (const width of widths)
    for (const theme of themes) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForTimeout(80);
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
      fs.writeFileSync(`${folder}/${name}-${theme}-${width}.webp`, Buffer.from(data, 'base64'));
    }
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.setViewportSize({ width: 320, height: HEIGHT });
  await page.waitForTimeout(50);
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (tooWide || scrolls) console.log(`${name}: scrolls sideways`);
  await session.detach();
}
