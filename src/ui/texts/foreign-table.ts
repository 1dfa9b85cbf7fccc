/** Taking over requests from a table (CSV) that another tool made. */
export default {
  // Under the backup: opening a table, which column is what, and what would be added.
  'csv.title': 'Requests from another tool',
  'csv.hint':
    'A table (CSV), such as the list of letters of Datenanfragen.de, or one of your own with company, day and kind of request.',
  'csv.open': 'Open a table',
  'csv.columns': 'Which column is what?',
  'csv.none': 'none',
  'csv.field.company': 'Company',
  'csv.field.date': 'Day it was sent',
  'csv.field.type': 'Kind of request',
  'csv.field.email': 'E-mail address',
  'csv.field.reference': 'Reference',
  'csv.field.via': 'How it was sent',
  'csv.other': 'What other kinds are',
  'csv.skip': 'left out',
  'csv.preview': '{count, plural, one {One request would be added:} other {# requests would be added:}}',
  'csv.row': '{company}: {request}, {day}',
  'csv.follow': 'and: {letter}, {day}',
  'csv.left': '{count, plural, one {One row is left out:} other {# rows are left out:}}',
  'csv.why.no-company': 'no company: {text}',
  'csv.why.no-date': 'no day that can be read: {text}',
  'csv.why.unknown-type': 'unknown kind of request: {text}',
  'csv.why.no-first': 'a later letter without its request: {text}',
  'csv.take': 'Add these',
  'csv.done': '{count, plural, one {One request was added.} other {# requests were added.}}',
  'csv.failed': 'Not all could be stored (is the disk full?). Added: {count}.',
  'csv.empty': 'There is no table of requests in this file.',
  // In place of a letter that the table does not hold, and the note with its reference.
  'csv.letter': 'This request was taken over from a table. Its letter is not here.',
  'csv.noted': 'Reference in the table: {reference}',
} as const;
