/** The letter: checks, ways to send it, and the printed form. */
export default {
  // The letter, with faults to mend before sending.
  'letter.fix': 'Mend it',
  'letter.articles': 'What do these articles mean?',
  'letter.notReviewed': 'Letters for this country have not yet been reviewed by a lawyer.',
  'letter.title': 'Your letter',
  'letter.writing': 'Writing the letter…',
  'letter.to': 'To',
  'letter.language': 'Language',
  'letter.form': 'Form',
  'letter.full': 'Full letter',
  'letter.short': 'Short form',
  'letter.subject': 'Subject',
  'letter.body': 'Letter (you can change it)',
  'letter.original': 'Undo my changes',
  'letter.stop': 'Before it can go',
  'letter.look': 'Have a look first',
  'letter.badAddress': 'This address cannot be used in a mail link. Copy the letter instead.',
  'letter.openContactPage':
    'No form on this page. Open the company’s contact page and click the icon there: this letter will be waiting.',
  'letter.checkFacts': 'Check the facts. Tapeback gives information, not legal advice.',

  // Ways to send the letter, and what each of them does.
  'ways.other': 'Other ways',
  'ways.full': 'The full letter goes into the mail.',
  'ways.short':
    'The short form goes into the mail, because the full letter is too long for a mail link. Both are complete requests.',
  'ways.none': 'The letter is too long for a mail link. It is copied first: paste it into the mail.',
  'ways.site': 'Only the address and the subject go to the mail site. The letter is copied first: paste it there.',
  'ways.file':
    'Takes the full letter. Outlook opens the file as a new mail; in Thunderbird, choose “Edit as new message”.',
  'ways.print': 'Opens the full letter in a tab, laid out for a window envelope.',
  'ways.share': 'Hands the full letter to an app you choose. The company’s address does not go along.',

  // Choosing the mail program.
  'mail.program': 'How you mail',
  'mail.programHint': 'Decides how much of a letter fits into a mail link.',
  'mail.unknown': 'Not said (works everywhere)',

  // The letter as a printed page, with its address window.
  'paper.title': 'Your letter, to print',
  'paper.to': 'Address in the window',
  'paper.toHint': 'To another country? Put its name on the last line.',
  'paper.from': 'Your name and address',
  'paper.fromHint': 'Stands small above the address, so that the post can bring it back.',
  'paper.registered': 'To be able to prove it: send it as registered post ({name}) and keep the receipt.',
  'paper.registeredPlain': 'To be able to prove it: send it as registered post and keep the receipt.',
  'paper.print': 'Print',
  'paper.scale': 'At 100 %, so that the address stands in the window.',
  'paper.postedOn': 'Posted on',
  'paper.noted': 'Noted: posted on {day}.',
  'paper.clock': 'The term begins on the day the letter arrives.',
  'paper.gone': 'This letter is not here any more. Open it again under “My requests”, or with the icon.',
} as const;
