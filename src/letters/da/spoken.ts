import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Bliver samtalen optaget? Og hvad skal optagelsen bruges til?',
  noTraining: 'Jeg vil ikke have, at samtalen bruges til oplæring eller kvalitetskontrol. Vil du notere det?',
  noAnalysis: 'Jeg vil ikke have, at min stemme eller samtalen bliver analyseret af software. Vil du notere det?',
  stopRecording: 'Vil du stoppe optagelsen nu? Vi kan godt tale videre uden.',
  askCopy: 'Jeg vil gerne have en kopi af optagelsen af samtalen. Hvordan får jeg den?',
  keepIt: 'Optagelsen må ikke blive slettet, for jeg vil bede om en kopi. Vil du notere det?',
  askName: 'Hvad er dit navn, og hvad er sagsnummeret på denne samtale?',
  readBack: 'Vil du læse højt for mig, hvad du har noteret?',
  objecting:
    'Jeg vil ikke have, at samtalen optages til oplæring, kvalitetskontrol eller analyse. Vil du stoppe optagelsen?',
  objected: 'Jeg gjorde skriftligt indsigelse mod det den {day}. Vil du se efter i mine oplysninger?',
  reference: 'Min indsigelse har referencenummer {reference}.',
  withoutRecording:
    'Vil du hjælpe mig uden optagelse? Hvis det ikke kan lade sig gøre her, hvor kan jeg så ringe eller skrive?',
  onlyLaw: 'Kræver en lov, at I optager? Hvilken? Så optag venligst kun til det.',
} satisfies Spoken;
