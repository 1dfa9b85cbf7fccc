/** The open message of a mailbox, as an answer to a request. */
export default {
  // In the popup: a button on any page, and what was found there.
  'message.here': 'Their answer is on this page',
  'message.reading': 'Looking at the open message…',
  'message.likely': 'This looks like their answer',
  'message.fits': 'It seems to belong to: {name}, {request}',
  'message.from': 'From {from}',
  'message.add': 'Add it to this request',
  'message.other': 'It answers another request',
  'message.unlikely': 'The open message fits none of your requests.',
  'message.choose': 'It is an answer all the same',
  'message.none': 'Open their answer, or select its text, and try again. Nothing else of the page is read.',
  'message.again': 'Try again',
} as const;
