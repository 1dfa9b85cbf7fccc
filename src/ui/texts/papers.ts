/** Opening what a company sent: mails, PDF, Word, zip, pictures. */
export default {
  // What became of one file; it is kept whatever its text.
  'paper.encrypted': '{name} needs a password. The file is kept as it is: open it yourself and paste its text here.',
  'paper.scanned': '{name} holds pictures of pages and no text. The file is kept as it is: type or paste what it says.',
  'paper.broken': '{name} could not be read. The file is kept as it is: open it yourself and paste its text here.',
  'paper.stopped': 'You stopped reading {name}. The file is kept as it is.',
  'paper.cut': '{read} of {total} pages of {name} were read. The file is kept whole.',
  'paper.bomb': '{name} unpacks to far more than it should and was not opened. The file is kept as it is.',
  'paper.reading': 'Reading {name}: page {read} of {total}',
  'paper.stop': 'Stop',
  'paper.keep': 'Keep {name}',
  'paper.files': 'Files with this answer',
} as const;
