import type { ReasonWords } from '../shape.ts';

export default {
  private: 'I telefonen er jeg nødt til at tale om private forhold, som kun den, der behandler sagen, bør høre.',
  voice: 'Min stemme kan genkendes og efterlignes ud fra optagelser, så jeg ønsker så få af dem som muligt.',
  manner: 'Min måde at tale på siger noget om mig, som jeg ikke vil have analyseret eller bedømt.',
  others: 'Når jeg ringer, kan personer i nærheden også høres, og jeg kan ikke bestemme for dem.',
  secrecy: 'Jeg har tavshedspligt i mit arbejde, og det, jeg siger i telefonen, kan være omfattet af den.',
  safety: 'Af hensyn til min egen sikkerhed ønsker jeg, at så lidt som muligt om mig bliver optaget.',
} satisfies ReasonWords;
