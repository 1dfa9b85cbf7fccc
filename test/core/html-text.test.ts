import { expect, it } from 'vitest';
import { htmlText } from '../../src/core/html-text.ts';

it.each([
  ['<p>Wij <b>weigeren</b>.</p><p>Groet</p>', 'Wij weigeren.\n\nGroet'],
  ['<head><title>x</title></head><style>p{}</style>a<br>b', 'a\nb'],
  ['<script>if (a < b) alert(1)</script>rest', 'rest'],
  ['caf&eacute; &amp; &lt;b&gt; &#233;&#xe9;&nbsp;x', 'caf&eacute; & <b> éé x'],
  ['2 < 3, and so on', '2 < 3, and so on'],
  ['<!-- a note -->text', 'text'],
  ['plain', 'plain'],
  ['&#99999999;', '&#99999999;'],
])('%j reads %j', (html, expected) => expect(htmlText(html)).toBe(expected));

it.each([
  '<style '.repeat(15_000),
  '<'.repeat(100_000),
  '&#'.repeat(50_000),
  '<p>'.repeat(33_000),
  ' '.repeat(100_000),
])('costs little in hostile text %#', (html) => {
  const start = performance.now();
  htmlText(html);
  expect(performance.now() - start).toBeLessThan(500);
});
