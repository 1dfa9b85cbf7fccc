import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['”', '”'],
  dpo: 'dataskyddsombud',
  exhibit: 'Bilaga {n}: {what}',
  exhibits: {
    letter: 'min skrivelse av den {day}',
    'follow-up': 'min senare skrivelse av den {day}',
    notice: 'texten om inspelning som jag såg på webbplatsen den {day}',
    form: 'formuläret som jag fyllde i den {day}',
    page: 'bekräftelsesidan av den {day}',
    reply: 'svaret av den {day}',
    file: 'filen ”{name}”, sparad den {day}',
  },
  answers: {
    partial: 'Jag fick ett ofullständigt svar',
    refused: 'Min begäran avslogs',
    'transcript-only': 'Jag erbjöds bara en transkription',
    'listen-only': 'Jag erbjöds bara att lyssna på inspelningen',
    answered: 'Jag fick ett svar',
  },
  recordedAnyway: 'Mitt samtal spelades in trots min invändning den {day}',
} satisfies CaseWords;
