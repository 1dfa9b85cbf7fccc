import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Spelas det här samtalet in? Vad ska inspelningen användas till?',
  noTraining:
    'Jag vill inte att samtalet används för utbildning eller kvalitetsuppföljning. Kan du anteckna det, tack.',
  noAnalysis: 'Jag vill inte att min röst eller samtalet analyseras med programvara. Kan du anteckna det, tack.',
  stopRecording: 'Kan du stänga av inspelningen nu? Vi kan fortsätta utan den.',
  askCopy: 'Jag vill ha en kopia av inspelningen av det här samtalet. Hur får jag den?',
  keepIt: 'Radera inte inspelningen, tack. Jag kommer att begära en kopia.',
  askName: 'Vad heter du, och vilket ärendenummer har samtalet?',
  readBack: 'Kan du läsa upp vad du har antecknat?',
} satisfies Spoken;
