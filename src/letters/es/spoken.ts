import type { Spoken } from '../shape.ts';

export default {
  askPurpose: '¿Se está grabando esta llamada? ¿Para qué?',
  noTraining:
    'No estoy de acuerdo con que esta llamada se use para formación o control de calidad. Anótelo, por favor.',
  noAnalysis: 'No quiero que ningún programa analice mi voz ni esta llamada. Anótelo, por favor.',
  stopRecording: 'Detenga ahora la grabación, por favor. Podemos seguir hablando sin ella.',
  askCopy: 'Quisiera una copia de la grabación de esta llamada. ¿Cómo puedo obtenerla?',
  keepIt: 'No borre la grabación, por favor: voy a pedir una copia.',
  askName: '¿Me puede decir su nombre y un número de referencia de esta llamada?',
  readBack: '¿Me puede leer lo que ha anotado, por favor?',
} satisfies Spoken;
