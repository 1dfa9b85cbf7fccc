/** Filling a form, what comes after sending, proof, and noting what happened. */
export default {
  // Preview before a form is filled.
  'fill.title': 'Fill the form',
  'fill.looking': 'Looking at the form…',
  'fill.promise': 'This goes into the form. Nothing is sent and no box is ticked: that stays with you.',
  'fill.login':
    'This page asks you to log in first. Log in, go to the form, and click the Tapeback icon there. Tapeback never touches a password.',
  'fill.foreignFrame': 'Part of this page belongs to another site, and the form may be in there:',
  'fill.allowFrame': 'Allow {host} and look there',
  'fill.allowOnce':
    'Only for this form: afterwards the access is given back. If the browser’s question closes this window, click the Tapeback icon again.',
  'fill.inFrame': 'This form belongs to {host}: what you send goes there.',
  'fill.oneStep':
    'This looks like one step of the form: no field for the letter yet. Fill it, press the site’s own “next”, then click the Tapeback icon again.',
  'fill.untick': 'Untick what the company need not know.',
  'fill.unsure': 'Not sure this field asks for that: tick it if it does.',
  'fill.again': 'Look at the page again',
  'fill.firstChoose': 'First choose what you want. Then the letter goes into the form you are in.',
  'fill.fill': 'Fill it in',
  'fill.yours': 'You fill in',
  'fill.shortForm': 'The field is too small for the full letter: the short form goes in.',
  'fill.none': 'No contact form was found on this page.',
  'fill.changed': 'The page has changed since the preview. Nothing was filled. Look at the new preview below.',

  // After the letter went out or the form was filled.
  'done.webform': 'The form is filled',
  'done.webform.text':
    '{count, plural, one {One field is} other {# fields are}} filled. Look everything over on the page, tick what you agree to, and press its own send button.',
  'done.email': 'Is the letter in your mail?',
  'done.email.text': 'Look it over there, and send it.',
  'done.mail.short':
    'The full letter was too long for a mail link, so the short form is in it. Both are complete requests.',
  'done.mail.none': 'The letter did not fit into a mail link. It is copied: paste it into the mail.',
  'done.webmail': 'Your mail opens',
  'done.webmail.text': 'The letter is copied: paste it there, look it over, and send it.',
  'done.eml': 'The mail file is saved',
  'done.eml.text': 'Open it with your mail program, look it over, and send it.',
  'done.letter': 'The letter is open in a tab',
  'done.letter.text':
    'Print it there, sign it and post it. If you post it later, say there or under “My requests” on which day.',
  'done.posted': 'I have posted it',
  'done.clipboard': 'The letter is copied',
  'done.clipboard.text': 'Paste it where you want to send it from.',
  'done.share': 'The letter is shared',
  'done.share.text': 'Look it over in the app you chose, and send it.',
  'done.notKept': 'We couldn’t fill these fields',
  'done.copyFull': 'Copy the full letter',
  'done.copied': 'Copied.',
  'done.copyValue': 'Copy',
  'done.fillMore': 'The form goes on: fill the next part too',
  'done.didYou': 'Did you send it? The page you are on may be the proof.',
  'done.proofHint':
    'Press the site’s own button to send it. If you see a confirmation, click the Tapeback icon there and keep it as proof.',
  'done.sentWithProof': 'I have sent it: keep this page as proof',
  'done.undo': 'Undo the filling',
  'done.undone': 'The form is as it was.',
  'done.nothingToUndo': 'There is nothing left to undo on this page.',
  'done.ifSentToday': 'If sent today, the answer is due by {day}.',
  'done.next':
    'The company may first ask who you are, or say that it needs more time. Note its answer under “My requests”: there you see what you can do then.',
  'done.sent': 'I have sent it',
  'done.later': 'Not sent yet? It stays under “My requests” as prepared.',
  'done.due': 'Kept. The answer is due by {day}.',
  'done.private': 'This is a private window: nothing is kept unless you say so.',
  'done.keep': 'Keep this case',
  'done.kept': 'Kept under “My requests”.',

  // Question when the popup is opened after a form was filled.
  'awaiting.ask': 'You filled the form for {name} just now. Did you send it? If this page says so, it is proof.',

  // What is kept as proof of a sent form.
  'proof.filled': 'What went into the form on {day}',
  'proof.page': 'The page kept as proof on {day}',
  'proof.picture': 'Picture of the page “{title}”',

  // Form for noting what happened to a request.
  'add.title': 'Something else happened',
  'add.what': 'What happened',
  'add.day': 'On',
  'add.dayWrong': 'A day that is not in the future.',
  'add.url': 'Address of the form (if they gave one)',
  'add.address': 'Address it came back from',
  'add.until': 'Until when, if they named a day',
  'add.ground': 'What they say',
  'add.noGround': 'Something else, or no reason',
  'add.text': 'Your note',
  'add.textHint': 'Only for you; it goes into no letter.',
  'add.add': 'Note it',

  // After the mail was opened; the fold with the rest.
  'done.didOpen': 'Did your mail open?',
  'done.opened': 'Yes',
  'done.notOpened': 'No',
  'done.notOpenedHint': 'Copy the letter and paste it into a mail, or say how you send e-mail and try again.',
  'done.again': 'Try again',
  'done.other': 'More',
  'done.filledFields': 'Filled in',
  'done.fieldGone': '“{field}” is not on the page any more.',

  // The page in front thanks for the sent form.
  'thanks.keep': 'Sent. Keep this confirmation',
  'thanks.day': 'Sent to {name} on {day}.',
  'thanks.reference': 'Their reference: {reference}',

  // Closing screen of a request.
  'kept.title': 'Sent and kept',
  'kept.letter': 'The letter, the address and where it came from are kept.',
  'kept.proof': 'Proof: the confirmation page.',
  'kept.noProof': 'Proof: none yet. Keep the mail or the receipt.',
  'kept.calendar': 'Add to calendar',
  'kept.close': 'Close',
} as const;
