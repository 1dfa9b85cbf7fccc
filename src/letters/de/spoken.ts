import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Wird dieses Gespräch aufgezeichnet? Und wofür?',
  noTraining:
    'Ich bin nicht damit einverstanden, dass dieses Gespräch für Schulungen oder die Qualitätskontrolle verwendet wird. Bitte vermerken Sie das.',
  noAnalysis:
    'Ich möchte nicht, dass eine Software meine Stimme oder dieses Gespräch auswertet. Bitte vermerken Sie das.',
  stopRecording: 'Bitte beenden Sie jetzt die Aufzeichnung. Wir können ohne sie weitersprechen.',
  askCopy: 'Ich möchte eine Kopie der Aufzeichnung dieses Gesprächs. Wie bekomme ich sie?',
  keepIt: 'Bitte löschen Sie die Aufzeichnung nicht: Ich werde eine Kopie verlangen.',
  askName: 'Wie ist Ihr Name, und welche Vorgangsnummer hat dieses Gespräch?',
  readBack: 'Können Sie mir bitte vorlesen, was Sie vermerkt haben?',
  objecting:
    'Ich bin nicht damit einverstanden, dass dieses Gespräch für Schulung, Qualität oder Auswertung aufgezeichnet wird. Bitte beenden Sie die Aufzeichnung.',
  objected: 'Dem habe ich am {day} schriftlich widersprochen. Bitte sehen Sie in meinen Daten nach.',
  reference: 'Mein Widerspruch hat das Zeichen {reference}.',
  withoutRecording: 'Bitte helfen Sie mir ohne Aufzeichnung. Geht das hier nicht: Wo kann ich anrufen oder schreiben?',
  onlyLaw: 'Verpflichtet Sie ein Gesetz dazu? Welches? Dann zeichnen Sie bitte nur dafür auf.',
} satisfies Spoken;
