import { describe, expect, test } from 'vitest';
import { readRobots } from '../../../scripts/directory/visit/robots.ts';

const ORIGIN = 'https://shop.example';
const mayOpen = (body: string, path: string, status = 200) =>
  readRobots(ORIGIN, { status, body }).mayOpen(`${ORIGIN}${path}`);

describe('robots.txt', () => {
  test.each([
    ['nothing in it', '', '/privacy', true],
    ['everything refused', 'User-agent: *\nDisallow: /', '/privacy', false],
    ['another robot', 'User-agent: other\nDisallow: /', '/privacy', true],
    ['our group before *', 'User-agent: *\nDisallow: /\nUser-agent: TapebackHarvest\nDisallow: /x', '/privacy', true],
    ['our name in any case', 'user-agent: TAPEBACKHARVEST\ndisallow: /', '/privacy', false],
    [
      'two groups for us are one',
      'User-agent: tapebackharvest\nAllow: /a\n\nUser-agent: tapebackharvest\nDisallow: /',
      '/b',
      false,
    ],
    ['two names, one group', 'User-agent: other\nUser-agent: tapebackharvest\nDisallow: /', '/b', false],
    ['the longest rule', 'User-agent: *\nDisallow: /\nAllow: /privacy', '/privacy', true],
    ['the longest rule refuses', 'User-agent: *\nAllow: /p\nDisallow: /privacy/old', '/privacy/old/1', false],
    ['as long: allow', 'User-agent: *\nDisallow: /page\nAllow: /page', '/page', true],
    ['an empty refusal', 'User-agent: *\nDisallow:', '/privacy', true],
    ['a star', 'User-agent: *\nDisallow: /*.pdf', '/a/b.pdf?x', false],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['percent signs', 'User-agent: *\nDisallow: /foo/bar%3cbaz', '/foo/bar%3Cbaz', false],
    ['letters beyond ASCII', 'User-agent: *\nDisallow: /käse', '/k%C3%A4se', false],
    ['comments', 'User-agent: * # all\nDisallow: /privacy # no', '/privacy', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', '/privacy', false],
    ['old line ends', 'User-agent: *\rDisallow: /', '/privacy', false],
    [
      'another record between names',
      'User-agent: tapebackharvest\nSitemap: https://x.example/\nUser-agent: b\nDisallow: /',
      '/',
      false,
    ],
    ['a page of the site instead', '<!doctype html><p>Disallow: /</p>', '/privacy', true],
  ])('%s', (_, body, path, wanted) => expect(mayOpen(body, path)).toBe(wanted));

  test.each([
    [404, true],
    [403, true],
    [301, true],
    [500, false],
    [503, false],
  ])('answered with %d (RFC 9309, 2.3.1)', (status, wanted) => expect(mayOpen('', '/', status)).toBe(wanted));

  test('not answered refuses everything', () =>
    expect(readRobots(ORIGIN, { status: 'unreachable' }).mayOpen(`${ORIGIN}/`)).toBe(false));

  test('of one host says nothing of another', () =>
    expect(readRobots(ORIGIN, { status: 200, body: '' }).mayOpen('https://other.example/')).toBe(false));

  test('asks for a pause, a minute at most', () => {
    const wait = (delay: string) =>
      readRobots(ORIGIN, { status: 200, body: `User-agent: *\nCrawl-delay: ${delay}` }).wait;
    expect(['7', '1e9', '-3', 'soon'].map(wait)).toEqual([7000, 60_000, 0, 0]);
  });
});

describe('a hostile robots.txt', () => {
  test('of half a megabyte is read', () => {
    const filler = `User-agent: x\nDisallow: /${'*a'.repeat(900)}\n`.repeat(280);
    expect(mayOpen(`${filler}User-agent: *\nDisallow: /privacy`, '/privacy')).toBe(false);
  });
  test('of stars does not take long, and refuses', () =>
    expect(mayOpen(`User-agent: *\n${`Disallow: /${'*'.repeat(1900)}\n`.repeat(250)}`, '/privacy')).toBe(false));
  test('of one line is cut: half a refusal refuses, half a permission permits nothing', () => {
    expect(mayOpen(`User-agent: *\nDisallow: /${'*'.repeat(400_000)}x`, '/p')).toBe(false);
    expect(mayOpen(`User-agent: *\nDisallow: /\nAllow: /${'*'.repeat(400_000)}x`, '/p')).toBe(false);
  });
  test('of odd bytes and names says nothing', () => {
    const odd = Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7919) % 65_536)).join('');
    expect(mayOpen(`${odd}\n__proto__: x\nUser-agent: __proto__\nDisallow: /\n\0`, '/privacy')).toBe(true);
  });
});
