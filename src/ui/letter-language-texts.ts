/** What is said of a letter's language, in English; other languages have it as `letter-language/<id>`. */
export const letterLanguageTexts = {
  theirs: 'The company’s language. You can choose another.',
  none: 'There are no letters in your language yet. You can choose another.',
  'own-words': 'Your own sentences go out as you wrote them. They do not seem to be in the language of the letter.',
} as const;
