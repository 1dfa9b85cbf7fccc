/** The letter: checks, ways to send it, and the printed form. */
export default {
  // The letter, with faults to mend before sending.
  'letter.fix': 'Fix it',
  'letter.articles': 'What do these articles mean?',
  'letter.notReviewed': 'Letters for this country have not yet been reviewed by a lawyer.',
  'letter.title': 'Your letter',
  'letter.writing': 'Writing the letter…',
  'letter.to': 'To',
  'letter.language': 'Language',
  'letter.form': 'Form',
  'letter.full': 'Full letter',
  'letter.short': 'Short letter',
  'letter.subject': 'Subject',
  'letter.body': 'Letter (you can change it)',
  'letter.original': 'Undo my changes',
  'letter.stop': 'Fix this before sending',
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
    'Contains the full letter. Outlook opens the file as a new mail; in Thunderbird, choose “Edit as new message”.',
  'ways.print': 'Opens the full letter in a tab, laid out for a window envelope.',
  'ways.share': 'Hands the full letter to an app you choose. The company’s address does not go along.',

  // Choosing the mail program.
  'mail.program': 'How do you send e-mail?',
  'mail.programHint': 'Decides how much of a letter fits into a mail link.',
  'mail.unknown': 'Not sure',

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

  // Above the letter: what the company’s page says about recording. “They say: quality, training. The weak one: training.” (the reason they can least defend), then the quote with the day it was read.
  'say.purposes': 'They say: {purposes}.',
  'say.none': 'They say that they record, and give no reason.',
  'say.weak': 'The weak one: {purpose}.',
  'say.read': 'read on {day}',

  // The letter’s field, and the fold under it.
  'letter.shortBody': 'Short letter (you can change it)',
  'letter.stronger': 'Make the letter stronger',

  // Where the letter goes. send.found follows an address: “found in the privacy statement, today”; send.at.* is a place in such a sentence.
  'send.address': 'E-mail address of the company',
  'send.otherAddress': 'Another e-mail address',
  'send.found': 'found {where}, {day}',
  'send.today': 'today',
  'send.at.statement': 'in the privacy statement',
  'send.at.rights': 'on the page about your rights',
  'send.at.contact': 'on the contact page',
  'send.at.imprint': 'in the imprint',
  'send.at.page': 'on this page',
  'send.mail': 'Mail {email}',
  'send.mailNobody': 'Mail without an address',
  'send.copyAndMail': 'Copy the letter and open the mail',
  'send.tooLong': 'This letter is too long for a mail link. It is copied: paste it into the mail.',
  'send.file': 'Mail file',
  'send.other': 'Other address',

  // Looking on the company’s own site for its address; find.why.* follows a page: “/privacy: asks to log in”.
  'find.find': 'Find it on this site',
  'find.stop': 'Stop',
  'find.running': 'Looking {page}…',
  'find.nothing': 'No e-mail address was found on this site. You can still mail without one, print or copy.',
  'find.noPages': 'This page links to no privacy statement and no contact page.',
  'find.open': 'Open it in the tab',
  'find.why.none': 'no e-mail address there',
  'find.why.elsewhere': 'is on another site',
  'find.why.sends-on': 'sends on, or does not answer',
  'find.why.forbidden': 'the site does not allow it to be looked at from here',
  'find.why.offline': 'you are offline',
  'find.why.missing': 'is not there',
  'find.why.refused': 'the site gave an error',
  'find.why.log-in': 'asks to log in',
  'find.why.not-html': 'is not a web page',
  'find.why.too-big': 'is too big',
  'find.why.too-slow': 'took too long',
  'find.why.drawn': 'can only be read in the tab',
  'find.why.stopped': 'stopped',
} as const;
