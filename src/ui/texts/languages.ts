/** The letter's language, and whether the user may record a call: what depends on where people are. */
export default {
  // Beside the choice of the letter’s language, where it is not the one of the interface.
  'letterLanguage.theirs': 'The company’s language. You can choose another.',
  'letterLanguage.none': 'There are no letters in your language yet. You can choose another.',
  'letterLanguage.ownWords':
    'Your own sentences go out as you wrote them. They do not seem to be in the language of the letter.',

  // Whether the user may record calls. secondary stands as the source in the line with law, source and day; reported follows an answer such as “You may record this call …”.
  'ownRecording.secondary': 'reported by others, not read in the law itself',
  'ownRecording.reported': 'This is only reported. To be safe, ask the other side first.',
  'ownRecording.elsewhere': 'A call to another country?',
} as const;
