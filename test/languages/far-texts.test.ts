import { expect, it } from 'vitest';
import { farTexts } from '../../src/languages/bundle.ts';

const sources = import.meta.glob<string>(
  ['../../src/{ui,background,platform}/**/*.{ts,tsx}', '!../../src/ui/texts/*'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const ofApp = Object.entries(sources).filter(([file]) => file.includes('/ui/app/'));
const others = Object.entries(sources).filter(([file]) => !file.includes('/ui/app/'));

it('nothing outside the app shows a text that only the app loads', () => {
  const far = new RegExp(String.raw`\bt\(\s*['"\`](?:${farTexts.join('|')})\.`, 'g');
  expect(others.flatMap(([file, text]) => (text.match(far) ?? []).map((use) => `${file}: ${use}`))).toEqual([]);
  expect(others.length).toBeGreaterThan(100);
});

it('the app shows texts of each kind', () => {
  const app = ofApp.map(([, text]) => text).join('\n');
  expect(farTexts.filter((first) => !new RegExp(String.raw`['"\`]${first}\.`).test(app))).toEqual([]);
});
