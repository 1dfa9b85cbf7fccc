import { describe, expect, test } from 'vitest';
import { isPlatformsOwnPage, parsePlatforms } from '../../src/directory/platforms.ts';

test('parsePlatforms knows kinds and own pages, and leaves guests out', () => {
  const list =
    '# words\n\n#: names\nx.example # birds\n#: hosts\nshop.example\n#: sites\nmusic.example\n#: guests\nnews.example\n';
  expect(parsePlatforms(list, 'x.example\thelp t/site\nmusic.example\tshow artist\nelse.example\tx\n')).toEqual([
    { host: 'x.example', kind: 'names', paths: ['help', 't/site'] },
    { host: 'shop.example', kind: 'hosts', paths: [] },
    { host: 'music.example', kind: 'sites', paths: ['show', 'artist'] },
  ]);
});

describe.each(['names', 'hosts'] as const)('on a platform of %s', (kind) => {
  const is = (path: string, paths: string[] = []) => isPlatformsOwnPage(path, { kind, paths });
  test.each(['/', '', '/privacy', '/legal/terms', '/en/privacy', '/privacy-policy.html', '/TOS'])(
    '%s is its own',
    (path) => expect(is(path)).toBe(true),
  );
  test.each([
    '/somebody',
    '/@somebody',
    '/hp',
    '/hp/privacy',
    '/shop/somebody',
    '/contacts-of-somebody',
    '/privacyfirst',
    `/${'x'.repeat(9999)}`,
    `${'/'.repeat(499)}x/contact`,
  ])('%s is somebody else', (path) => expect(is(path)).toBe(false));
  test('what is listed is its own', () => {
    expect(is('/gp/help/x', ['gp/help'])).toBe(true);
    expect(is('/gp/helpers', ['gp/help'])).toBe(false);
  });
  test.each(['/nl', '/nl/nl/', '/contact', '/nl-nl/contact', '/help/article/3'])(
    '%s is its own: only of hosts',
    (path) => {
      expect(is(path)).toBe(kind === 'hosts');
    },
  );
});

describe('on a site of which some pages are others’', () => {
  const is = (path: string) => isPlatformsOwnPage(path, { kind: 'sites', paths: ['show', 'maps/place'] });
  test.each(['/', '/shows', '/premium/family', '/maps', '/nl/contact', '/privacy'])('%s is its own', (path) =>
    expect(is(path)).toBe(true),
  );
  test.each(['/show/3x', '/nl/show/3x', '/SHOW/3x', '/nl-nl/maps/place/Bakery', '//show//3x'])(
    '%s is somebody else',
    (path) => expect(is(path)).toBe(false),
  );
});
