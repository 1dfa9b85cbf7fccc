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
  objecting:
    'Jag går inte med på att samtalet spelas in för utbildning, kvalitetsuppföljning eller analys. Kan du stänga av inspelningen?',
  objected: 'Jag invände mot det skriftligen den {day}. Kan du titta bland mina uppgifter?',
  reference: 'Min invändning har referens {reference}.',
  withoutRecording: 'Kan du hjälpa mig utan inspelning? Om det inte går här, vart kan jag ringa eller skriva?',
  onlyLaw: 'Kräver en lag att ni spelar in? Vilken? Spela då bara in för det, tack.',
} satisfies Spoken;
