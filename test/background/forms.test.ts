import { expect, it } from 'vitest';
import { withFrames } from '../../src/background/forms.ts';
import type { FormScan } from '../../src/fields/shape.ts';

const scanOf = (url: string, part: Partial<FormScan> = {}): FormScan => ({
  url,
  forms: [],
  steps: [],
  foreignFrames: [],
  ...part,
});
const form = { fields: [], left: [], hasMessage: true };

it('forms of frames come after the page’s own, each with the frame it is in', () => {
  const page = scanOf('https://shop.example/contact', { forms: [form], foreignFrames: ['https://forms.example'] });
  const step = { ...form, hasMessage: false };
  const inside = scanOf('https://forms.example/f/1', { forms: [form], steps: [step] });
  expect(withFrames(page, [{ frame: 7, value: inside }])).toEqual({
    url: page.url,
    forms: [form, { ...form, frame: { id: 7, url: 'https://forms.example/f/1' } }],
    steps: [{ ...step, frame: { id: 7, url: 'https://forms.example/f/1' } }],
    foreignFrames: [],
  });
});

it('a frame that was not entered stays named, and so does one within a frame', () => {
  const page = scanOf('https://shop.example/', { foreignFrames: ['https://forms.example', 'https://chat.example'] });
  const inside = scanOf('https://forms.example/', { foreignFrames: ['https://deep.example', 'https://chat.example'] });
  const { foreignFrames } = withFrames(page, [{ frame: 2, value: inside }]);
  expect(foreignFrames).toEqual(['https://chat.example', 'https://deep.example']);
});

it('a frame that does not answer for itself adds nothing', () => {
  const page = scanOf('https://shop.example/', { foreignFrames: ['https://forms.example'] });
  const silent = scanOf('', { forms: [form] });
  expect(withFrames(page, [{ frame: 2, value: silent }])).toEqual(page);
});

it('a frame that the page keeps out of sight is left out, though the access reaches it', () => {
  const page = scanOf('https://shop.example/', { foreignFrames: ['https://forms.example'] });
  const hidden = scanOf('https://hidden.example/', { forms: [form], foreignFrames: ['https://below.example'] });
  const below = scanOf('https://below.example/', { forms: [form] });
  const shown = scanOf('https://forms.example/', { forms: [form], foreignFrames: ['https://deep.example'] });
  const deep = scanOf('https://deep.example/', { forms: [form] });
  const frames = [deep, hidden, below, shown].map((value, frame) => ({ frame, value }));
  const { forms, foreignFrames } = withFrames(page, frames);
  expect(forms.map((one) => one.frame?.url)).toEqual(['https://deep.example/', 'https://forms.example/']);
  expect(foreignFrames).toEqual([]);
});
