import { expect, it } from 'vitest';
import { readVerdict } from '../../src/detect/classify.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import { takeSnapshot } from '../../src/detect/snapshot.ts';
import { withoutNoscript } from '../../src/site-search/response.ts';

const at = 'https://www.winkel.example/over/privacy';

function readAt(html: string) {
  const parsed = new DOMParser().parseFromString(withoutNoscript(html), 'text/html');
  const page = takeSnapshot(parsed, {}, undefined, at);
  return { page, verdict: readVerdict(page, noticeWords) };
}

it('a document that was never shown is read as what stands at its address', () => {
  const { page, verdict } = readAt(
    '<title>Privacyverklaring</title><h1>Privacyverklaring</h1><p>Vragen over je persoonsgegevens? Mail privacy@winkel.example.</p><a href="formulier">Verzoek om inzage</a>',
  );
  expect(page.url).toBe(at);
  expect(page.links.map(({ href }) => href)).toEqual(['https://www.winkel.example/over/formulier']);
  expect(verdict.addresses[0]).toMatchObject({ email: 'privacy@winkel.example', role: 'privacy' });
});

it.each([
  ['<base href="/nl/">', 'https://www.winkel.example/nl/formulier'],
  ['<base href="https://elders.example/x/">', 'https://elders.example/x/formulier'],
  ['<base href="http://[bad">', 'https://www.winkel.example/over/formulier'],
])('its links are relative to its own base: %s', (base, href) => {
  expect(readAt(`${base}<a href="formulier">Formulier</a>`).page.links[0]?.href).toBe(href);
});

it('a frame for browsers without scripts swallows nothing', () => {
  const html =
    '<body><noscript><iframe src="https://tags.example/ns.html" /></noscript><p>Mail privacy@winkel.example.</p>';
  expect(readAt(html).verdict.addresses.map(({ email }) => email)).toEqual(['privacy@winkel.example']);
});
