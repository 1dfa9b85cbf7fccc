/** The table of what a company answered to each thing that was asked. */
export default {
  // The table on a request: what was asked, how it was answered, with the company’s own sentence.
  'table.title': 'What they answered',
  'table.hint': 'Tapeback read this from their words and may be wrong. Correct what is not so.',
  'table.foreign': 'Tapeback does not read the language of this answer. Look yourself.',
  'table.own': 'You set this.',
  'table.looks':
    '{count, plural, one {# point is for you to judge} other {# points are for you to judge}}. The letter leaves out what you have not judged.',
  'table.write': 'Write the letter about what is missing',
  'table.all': 'Nothing is missing.',
  'table.failed': 'Your mark could not be stored.',

  // How a point was answered, in a list.
  'mark.answered': 'answered',
  'mark.vague': 'vague',
  'mark.missing': 'not answered',
  'mark.refused': 'refused',
  'mark.look': 'look yourself',

  // A thing that was asked, as a short name in a table.
  'item.audio': 'The recording itself',
  'item.transcript': 'Transcript and notes',
  'item.playback': 'Listening to the recording',
  'item.copy': 'A copy of your data',
  'item.purposes': 'Purposes',
  'item.categories': 'Kinds of data',
  'item.legal-basis': 'Legal basis',
  'item.recipients': 'Recipients, by name',
  'item.retention': 'How long it is kept',
  'item.source': 'Where they got your data',
  'item.automated': 'Automated decisions and profiles',
  'item.transfers': 'Transfers abroad',
  'item.rights': 'Your rights',
  'item.complaint': 'Where you can complain',
  'item.erasure': 'What was erased',
  'item.exceptions': 'What they keep, and why',
  'item.restriction': 'Restricted and kept safe',
  'item.objection-training': 'Objection: training',
  'item.objection-quality': 'Objection: quality checks',
  'item.objection-analysis': 'Objection: analysis and AI',
  'item.objection-marketing': 'Objection: advertising',

  // In the list of what happened.
  'event.judged': 'you judged a point of the answer',

  // Heading of the table in a dossier.
  'dossier.answers': 'What was asked, and how it was answered',
} as const;
