import type { Register } from './shape.ts';

export default {
  id: 'ch-star',
  country: 'CH',
  name: 'Sterneintrag',
  lang: 'de',
  english:
    'A star in the telephone directory says that you want no advertising calls. To ignore it is unfair (art. 3(1)(u) UWG), and SECO takes complaints.',
  website:
    'https://www.seco.admin.ch/seco/de/home/Werbe_Geschaeftsmethoden/Unlauterer_Wettbewerb/Unerbetene_Werbeanrufe.html',
  tag: 'V',
  source:
    'https://www.seco.admin.ch/seco/de/home/Werbe_Geschaeftsmethoden/Unlauterer_Wettbewerb/Unerbetene_Werbeanrufe.html',
  day: '2026-11-29',
} satisfies Register;
