import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Czy ta rozmowa jest nagrywana? W jakim celu?',
  noTraining: 'Nie zgadzam się na użycie tej rozmowy do szkoleń ani do kontroli jakości. Proszę to odnotować.',
  noAnalysis: 'Nie chcę, aby oprogramowanie analizowało mój głos lub tę rozmowę. Proszę to odnotować.',
  stopRecording: 'Proszę teraz przerwać nagrywanie. Możemy rozmawiać dalej bez nagrania.',
  askCopy: 'Chcę otrzymać kopię nagrania tej rozmowy. Jak mogę ją dostać?',
  keepIt: 'Proszę nie usuwać nagrania: poproszę o jego kopię.',
  askName: 'Proszę o imię i nazwisko oraz numer sprawy dla tej rozmowy.',
  readBack: 'Czy można mi odczytać, co zostało odnotowane?',
} satisfies Spoken;
