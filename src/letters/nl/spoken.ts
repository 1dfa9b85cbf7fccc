import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Wordt dit gesprek opgenomen? En waarvoor?',
  noTraining:
    'Ik ga er niet mee akkoord dat dit gesprek wordt gebruikt voor training of kwaliteitscontrole. Wilt u dat noteren?',
  noAnalysis: 'Ik wil niet dat software mijn stem of dit gesprek analyseert. Wilt u dat noteren?',
  stopRecording: 'Wilt u nu stoppen met opnemen? We kunnen zonder opname verder praten.',
  askCopy: 'Ik wil graag een kopie van de opname van dit gesprek. Hoe krijg ik die?',
  keepIt: 'Wilt u de opname niet wissen? Ik ga een kopie opvragen.',
  askName: 'Mag ik uw naam, en een zaaknummer van dit gesprek?',
  readBack: 'Wilt u mij voorlezen wat u hebt genoteerd?',
  objecting:
    'Ik ga er niet mee akkoord dat dit gesprek wordt opgenomen voor training, kwaliteit of analyse. Wilt u de opname stoppen?',
  objected: 'Daartegen heb ik op {day} schriftelijk bezwaar gemaakt. Wilt u in mijn gegevens kijken?',
  reference: 'Mijn bezwaar heeft kenmerk {reference}.',
  withoutRecording: 'Wilt u mij zonder opname helpen? Kan dat hier niet, waar kan ik dan bellen of schrijven?',
  onlyLaw: 'Verplicht een wet u tot opnemen? Welke is dat? Neem dan alleen daarvoor op.',
} satisfies Spoken;
