import { expect, it } from 'vitest';
import { plainUrl } from '../../src/site-search/plain-url.ts';

const site = 'https://www.shop.example';

it.each([
  ['/privacy#rights', '/privacy'],
  ['/index.php?page=privacy&lang=nl', '/index.php?page=privacy&lang=nl'],
  ['/privacy;jsessionid=1A2B3C?x=1', '/privacy?x=1'],
  ['/privacy?PHPSESSID=abc&v=2', '/privacy?v=2'],
  ['/contact?email=anna@postbus.example', '/contact'],
  ['/contact?to=anna%40postbus.example', '/contact'],
  ['/contact?ticket=9f8a7b6c5d4e3f2a1b0c9d8e', '/contact'],
  ['/contact?access_token=x&userId=7&lang=de', '/contact?lang=de'],
  ['/artikel?id=privacyverklaring-van-de-winkel', '/artikel?id=privacyverklaring-van-de-winkel'],
])('%s goes without what may be the user’s own', (href, plain) => {
  expect(plainUrl(site + href)).toBe(site + plain);
});

it('asks for web pages only, and never with a name in the address', () => {
  expect(plainUrl('https://anna:secret@shop.example/privacy')).toBe('https://shop.example/privacy');
  for (const href of ['mailto:a@shop.example', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no'])
    expect(plainUrl(href)).toBeUndefined();
});
