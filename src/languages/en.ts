import type { About } from './shape.ts';

export const about: About = { id: 'en', name: 'English', complete: true };

/** Every text of the interface; the other languages translate these keys. */
export const ui = {
  'app.name': 'Tapeback',
} as const;
