import { expect, it } from 'vitest';
import { readPageText } from '../../src/detect/page-text.ts';

it('keeps address, title and text, whatever the page names its parts', () => {
  document.title = ' Thank you ';
  document.body.innerHTML = '<form><input name="innerText"><p>Your message has arrived.</p></form>';
  expect(readPageText(document)).toEqual({
    url: document.location.href,
    title: 'Thank you',
    text: 'Your message has arrived.',
  });
});

it('keeps no more than 20,000 characters', () => {
  document.body.textContent = 'x'.repeat(30_000);
  expect(readPageText(document).text).toHaveLength(20_000);
});
