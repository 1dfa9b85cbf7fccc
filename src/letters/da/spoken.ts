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
} satisfies Spoken;
