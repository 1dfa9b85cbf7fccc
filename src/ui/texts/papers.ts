/** Opening what a company sent: mails, PDF, Word, zip, pictures. */
export default {
  // What became of one file; it is kept whatever its text.
  'opened.encrypted': '{name} needs a password. The file is kept as it is: open it yourself and paste its text here.',
  'opened.scanned':
    '{name} holds pictures of pages and no text. The file is kept as it is: type or paste what it says.',
  'opened.broken': '{name} could not be read. The file is kept as it is: open it yourself and paste its text here.',
  'opened.stopped': 'You stopped reading {name}. The file is kept as it is.',
  'opened.cut': '{read} of {total} pages of {name} were read. The file is kept whole.',
  'opened.bomb': '{name} unpacks to far more than it should and was not opened. The file is kept as it is.',
  'opened.slow': 'Reading {name} took too long. The file is kept as it is: open it yourself and paste its text here.',
  'opened.nested': '{name} is a zip inside a zip. It is kept, but not opened: unpack it yourself if you need it.',
  'opened.reading': 'Reading {name}: page {read} of {total}',
  'opened.stop': 'Stop',
  'opened.keep': 'Keep {name}',
  'opened.files': 'Files with this answer',
} as const;
