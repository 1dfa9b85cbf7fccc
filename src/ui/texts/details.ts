/** Details of a request, and who the user is. */
export default {
  // Details of the request that the user ticks or writes before the letter.
  'details.situation': 'Why does it matter to you?',
  'details.situationHint':
    'One sentence in your own words, for example: “I spoke about private matters and do not want others to hear it.”',
  'details.situationShort': 'At least {count} characters, in your own words: the law asks for your own situation.',
  'details.reasons': 'Reasons you can tick',
  'details.dispute': 'I need the recording for a dispute or claim',
  'details.eraseTitle': 'Erase it for good?',
  'details.eraseText':
    'An erased recording cannot be brought back. If it could prove something for you, ask for a copy first.',
  'details.eraseConfirm': 'I already have it, or do not need it',
  'details.eraseCancel': 'Not yet',
  'details.purposes': 'Why do they record?',
  'details.purposesHint': 'From this page and from what you heard. Correct it if you know better.',
  'details.stop': 'What should it no longer be used for?',
  'details.strength': '{purpose}: {strength}.',
  'details.expect': 'What you can expect',
  'details.also': 'Ask more in the same letter',
  'details.disputeLine': 'What the dispute is about, in one line',
  'details.wasNotTold': 'I was not told that the call was recorded',
  'details.wasNotToldHint': 'Tick it only if you are sure. If you do not remember, the letter asks what was announced.',
  'details.contests': 'I dispute that what they noted is right',
  'details.wrong': 'What is wrong, word for word',
  'details.correct': 'How it should read',
  'details.needed': 'This is needed for the letter.',
  'details.behalf': 'I’m writing for someone else',
  'details.behalfOf': 'Name of that person',
  'details.parent': 'As parent or guardian of a child',
  'details.behalfHint':
    'Only for somebody who asked you to, or for your own child. This letter and all later ones say so. Enclose the authorisation. There is no letter for somebody who has died.',
  'details.knownAs': 'How the company knows that person',
  'details.knownAsHint': 'Address, e-mail address or customer number: just enough to find them.',
  'details.copyFirst': 'Ask for a copy first, erase only after that',
  'details.copyFirstHint': 'What is erased cannot be brought back. Untick it if you have a copy or want none.',

  // How strong a request is for a purpose; follows the name of the purpose.
  'strength.strong': 'strong',
  'strength.medium': 'may work',
  'strength.weak': 'hard',
  'strength.none': 'not possible',

  // Name and address of the user.
  'you.title': 'Your details',
  'you.why': 'As the company knows you. Asked once, kept only in this browser.',
  'you.name': 'Name',
  'you.nameMissing': 'Enter your name.',
  'you.email': 'E-mail address',
  'you.emailWrong': 'An address they can answer to, such as name@example.org.',
  'you.optional': 'Phone and address (if the company knows you by them)',
  'you.phone': 'Phone',
  'you.street': 'Street',
  'you.houseNumber': 'Number',
  'you.postalCode': 'Postcode',
  'you.city': 'Town',
  'you.country': 'Country',
  'you.save': 'Save',
} as const;
