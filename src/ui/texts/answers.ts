/** Answers from companies, kept files, and the letters that follow. */
export default {
  // Adding the answer of the company, and what it says.
  'answer.title': 'Their answer',
  'answer.hint':
    'Paste it here, or open or drop what they sent: mail (.eml), PDF, Word (.docx), text, pictures, recordings, .zip. It is read in this browser only.',
  'answer.text': 'Text of their answer',
  'answer.open': 'Open files',
  'answer.day': 'Day of the answer',
  'answer.says': 'What it says',
  'answer.found': '{event}: “{quote}”',
  'answer.other': 'Something else',
  'answer.none': 'Nothing ticked: only the text is kept.',
  'answer.unread': 'Nothing was recognised in it. Choose what it says.',
  'answer.check': 'Tapeback may be wrong: read the answer yourself.',
  'answer.notMail': 'This file could not be read as a mail or a text.',
  'answer.outlookFile':
    'Tapeback cannot read this Outlook file (.msg). Open the mail in the new Outlook or at outlook.com and choose “…”, then “Save as”: that gives an .eml file, which you can open here. Or paste the text.',
  'answer.add': 'Keep and note it',

  // Chart of how companies answered.
  'answers.title': 'How companies answered',
  'answers.on-time': 'In time',
  'answers.late': 'Late',
  'answers.refused': 'Refused',
  'answers.none': 'No answer, and late',

  // Files kept with a request.
  'files.title': 'Files kept with this request',
  'files.add': 'Keep a file',
  'files.limit': 'A recording, a PDF or any other file of at most {size}. It stays in this browser.',
  'files.tooLarge': '{name} is larger than {size} and was not kept.',
  'files.failed': '{name} could not be kept (is it empty, or the disk full?).',
  'files.gone': 'This file is not there (any more).',
  'files.save': 'Save {name}',
  'files.play': 'Listen to {name}',
  'files.remove': 'Remove {name}',
  'files.removeTitle': 'Remove this file?',
  'files.removeText': '{name} is deleted from this browser and cannot be brought back.',
  'files.drop': 'Remove',

  // The letters that follow the first one: reminder, reply, complaint.
  'follow.title': 'What next?',
  'follow.from': 'makes sense from {day}',
  'follow.replies': 'They refused, or asked something',
  'follow.facts': 'For this letter',
  'follow.proof': 'How you can prove that you sent it',
  'follow.officer': 'Also to the data protection officer (e-mail)',
  'follow.officerHint': 'Gets a copy (cc). Only an address you have seen yourself; leave it empty if you know none.',
  'follow.officerFrom': 'Where this address comes from: {source}.',
  'follow.ownProof': 'Proof that you sent this letter (if any)',
  'follow.reference': 'Their reference (if any)',
  'follow.missing': 'What is missing from the answer',
  'follow.sent': 'I have sent it',
  'follow.back': '‹ Back to the request',
  'follow.authority': 'Where the complaint goes',
  'follow.form': 'Open the complaint form',
  'follow.old': 'Noted more than two years ago: check this address first.',
  'follow.asOf': 'As of {day}',
  'follow.noAuthority': 'No authority is known for this country.',
} as const;
