import type { ReasonWords } from '../shape.ts';

export default {
  private:
    'Am Telefon muss ich über Privates sprechen, und das soll niemand hören, der nicht mit meinem Anliegen befasst ist.',
  voice:
    'Meine Stimme lässt sich anhand von Aufzeichnungen erkennen und nachahmen; deshalb will ich so wenige davon wie möglich.',
  manner: 'Wie ich spreche, sagt etwas über mich aus, das ich nicht auswerten oder bewerten lassen will.',
  others: 'Wenn ich telefoniere, sind auch Menschen in meiner Nähe zu hören, und für sie kann ich nicht entscheiden.',
  secrecy: 'Ich bin beruflich zur Verschwiegenheit verpflichtet, und was ich am Telefon sage, kann das berühren.',
  safety: 'Zu meiner eigenen Sicherheit will ich, dass so wenig wie möglich über mich festgehalten wird.',
} satisfies ReasonWords;
