import type { ReasonWords } from '../shape.ts';

export default {
  private: 'I telefon måste jag tala om privata förhållanden, och bara den som handlägger ärendet ska höra dem.',
  voice: 'Min röst går att känna igen och härma med hjälp av inspelningar, så jag vill att de är så få som möjligt.',
  manner: 'Mitt sätt att tala säger något om mig som jag inte vill få analyserat eller poängsatt.',
  others: 'När jag ringer hörs även personer i min närhet, och jag kan inte bestämma åt dem.',
  secrecy: 'Jag har tystnadsplikt i mitt arbete, och det jag säger i telefon kan omfattas av den.',
  safety: 'För min egen säkerhet vill jag att så lite som möjligt om mig spelas in.',
} satisfies ReasonWords;
