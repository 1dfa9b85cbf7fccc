import type { Door } from '../shape.ts';

export default {
  id: 'fspo',
  english: 'Financial Services and Pensions Ombudsman',
  text: 'Give the firm a reasonable chance to deal with your complaint first. Not where the matter is or was before a court. Send the firm’s answers.',
  laws: ['ie'],
  kinds: ['investment'],
  website: 'https://www.fspo.ie/',
  source: 'https://revisedacts.lawreform.ie/eli/2017/act/22/section/44/revised/en/html',
  day: '2026-11-29',
} satisfies Door;
