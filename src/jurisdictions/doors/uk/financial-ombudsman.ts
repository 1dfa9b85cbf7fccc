import type { Door } from '../shape.ts';

export default {
  id: 'financial-ombudsman',
  english: 'Financial Ombudsman Service',
  text: 'Free. Complain to the firm first. It can step in after the firm’s final response, or once eight weeks have passed without one. Contact it within six months of the final response.',
  laws: ['uk'],
  kinds: ['investment', 'debt-collector'],
  wait: { count: 56, unit: 'days' },
  website: 'https://www.financial-ombudsman.org.uk/',
  source: 'https://www.financial-ombudsman.org.uk/publications/consumer-leaflet.htm',
  day: '2026-11-29',
} satisfies Door;
