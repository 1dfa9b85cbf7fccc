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
  objecting:
    'No estoy de acuerdo con que esta llamada se grabe para formación, calidad o análisis. Detenga la grabación, por favor.',
  objected: 'Me opuse por escrito el {day}. Consulte mis datos, por favor.',
  reference: 'Mi oposición tiene la referencia {reference}.',
  withoutRecording: 'Atiéndame sin grabar, por favor. Si aquí no es posible, ¿dónde puedo llamar o escribir?',
  onlyLaw: '¿Le obliga una ley a grabar? ¿Cuál? Entonces grabe solo para eso, por favor.',
} satisfies Spoken;
