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
} satisfies Spoken;
