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
  objecting:
    'Nie zgadzam się na nagrywanie tej rozmowy do szkoleń, kontroli jakości ani analizy. Proszę zatrzymać nagrywanie.',
  objected: 'Mój pisemny sprzeciw nosi datę {day}. Proszę sprawdzić moje dane.',
  reference: 'Mój sprzeciw ma numer {reference}.',
  withoutRecording: 'Proszę mi pomóc bez nagrywania. Jeśli tu to niemożliwe, gdzie mogę zadzwonić lub napisać?',
  onlyLaw: 'Czy nagrywać nakazuje przepis? Jaki? Proszę wtedy nagrywać tylko w tym celu.',
} satisfies Spoken;
