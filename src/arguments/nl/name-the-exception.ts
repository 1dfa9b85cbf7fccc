import type { Argument } from '../shape.ts';

export default {
  id: 'name-the-exception',
  english: 'Dutch law has exceptions, but only as far as needed. The company must name the one it uses.',
  source: 'UAVG art. 41(1) and (2)',
  url: 'https://wetten.overheid.nl/BWBR0040940/',
  tag: 'V',
  day: '2026-11-29',
  laws: ['nl'],
  letters: ['reply-claims', 'reply-agent', 'reply-law'],
  texts: {
    nl: 'Beroept u zich op {article:rights-limits}, noem dan het onderdeel en leg uit waarom een uitzondering voor dit gesprek noodzakelijk en evenredig is.',
    en: 'If you rely on {article:rights-limits}, name the point and explain why an exception is necessary and proportionate for this call.',
    de: 'Berufen Sie sich auf {article:rights-limits}, so nennen Sie bitte den Buchstaben und erläutern Sie, warum eine Ausnahme für dieses Gespräch notwendig und verhältnismäßig ist.',
  },
} satisfies Argument;
