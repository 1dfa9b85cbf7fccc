import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['«', '»'],
  dpo: 'delegado de protección de datos',
  exhibit: 'Documento {n}: {what}',
  exhibits: {
    letter: 'mi escrito de {day}',
    'follow-up': 'mi escrito posterior, de {day}',
    notice: 'el aviso sobre grabaciones que vi en el sitio web el {day}',
    form: 'el formulario que rellené el {day}',
    page: 'la página de confirmación de {day}',
    reply: 'la respuesta de {day}',
    file: 'archivo «{name}», guardado el {day}',
  },
  answers: {
    partial: 'recibí una respuesta incompleta',
    refused: 'se denegó mi solicitud',
    'transcript-only': 'solo se me ofreció una transcripción',
    'listen-only': 'solo se me ofreció escuchar la grabación',
    answered: 'recibí una respuesta',
  },
  recordedAnyway: 'se grabó mi llamada a pesar de mi oposición del {day}',
} satisfies CaseWords;
