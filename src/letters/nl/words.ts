import type { LetterWords } from '../shape.ts';

export default {
  locale: 'nl',
  purposes: {
    evidence: 'bewijs',
    complaints: 'de behandeling van klachten',
    quality: 'kwaliteitsmeting',
    training: 'training',
    ai: 'analyse met software, ook om AI te trainen',
    fraud: 'fraudebestrijding',
    legal: 'een wettelijke plicht',
    debt: 'incasso',
  },
  within(count, unit) {
    if (unit === 'months') return count === 1 ? 'binnen een maand' : `binnen ${count === 3 ? 'drie' : count} maanden`;
    return `binnen ${count} ${unit === 'days' ? 'dagen' : 'werkdagen'}`;
  },
  questions: {
    intro: 'Een standaardantwoord op deze vragen is mij niet genoeg. Ik vraag u ook:',
    list: [
      'mij het afspeellogboek te geven: wanneer de opname is beluisterd of geëxporteerd, waarvoor, en in welke functie',
      'mij de tekst of het geluid te sturen van de melding die op die dag te horen was',
      'te laten weten wie wanneer heeft besloten voor welke doelen u opneemt, en mij de belangenafweging te sturen die daarbij is gemaakt[article:accountability> ({article:accountability})]',
      'de dag te noemen waarop uw systeem deze opname wist',
      'te laten weten of ook wordt opgenomen terwijl de beller in de wacht staat, en waarom',
      'te laten weten hoe een beller vooraf of tijdens het gesprek kan kiezen voor een gesprek zonder opname',
    ],
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – hierover bent u niet duidelijk' : ' – dit weigerde u';
    return mark === 'vague' ? ` – u schreef: ‘${quote}’` : ` – u weigerde: ‘${quote}’`;
  },
} satisfies LetterWords;
