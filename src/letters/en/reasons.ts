import type { ReasonWords } from '../shape.ts';

export default {
  private: 'On the phone I have to speak of private matters, and nobody should hear them who does not deal with them.',
  voice: 'My voice can be recognised and imitated from recordings, so I want as few of them as possible.',
  manner: 'The way I speak says something about me that I do not want to have analysed or scored.',
  others: 'When I phone, people near me can be heard too, and I cannot speak for them.',
  secrecy: 'I am bound to secrecy by my work, and what I say on the phone may touch on it.',
  safety: 'For my own safety I want as little as possible about me to be recorded.',
} satisfies ReasonWords;
