import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Is this call being recorded? What for?',
  noTraining: 'I do not agree to this call being used for training or quality checks. Please note that.',
  noAnalysis: 'I do not want software to analyse my voice or this call. Please note that.',
  stopRecording: 'Please stop the recording now. We can go on without it.',
  askCopy: 'I would like a copy of the recording of this call. How do I get it?',
  keepIt: 'Please do not erase the recording: I am going to ask for a copy.',
  askName: 'May I have your name, and a case number for this call?',
  readBack: 'Could you please read back to me what you have noted?',
  objecting:
    'I do not agree to this call being recorded for training, quality checks or analysis. Please stop the recording.',
  objected: 'I objected to that in writing on {day}. Please look in my file.',
  reference: 'My objection has the reference {reference}.',
  withoutRecording: 'Please help me without a recording. If that cannot be done here: where can I call or write?',
  onlyLaw: 'If a law obliges you to record: which one? Then please record for that alone.',
} satisfies Spoken;
