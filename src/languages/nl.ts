import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'nl', name: 'Nederlands', complete: true };

export const ui: Ui = {
  'app.name': 'Tapeback',
};

export const phrases: Phrases = {};

export const labels: Labels = {};
