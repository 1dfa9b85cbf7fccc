/** What the directory says of a company besides its address: that it records, who runs it, whose a number is. */
export default {
  // Company card: the company’s own document says that calls are recorded; with the day of that document, if known.
  'card.records': 'Says that it records calls.',
  'card.recordsOn': 'Says that it records calls (policy of {day}).',
  'card.recordsWhere': 'Where it says so',
  // Company card, under “{brand} is run by {company}”: the page that says who answers, and its day, if known.
  'card.runByFrom': 'According to {host}',
  'card.runByFromOn': 'According to {host}, {day}',
  // Company card: the address is that of the whole organisation, so it is used for letters on paper only.
  'card.postGeneral': 'A general address: for letters on paper only, to the data protection officer.',
  // Printed letter: the line under the company’s name where the address is a general one.
  'paper.officer': 'For the attention of the data protection officer',
  // Under a phone number that was typed: the companies that are called on it.
  'number.whose': 'The directory has this number for:',
  'number.several': 'Several are called on this number. Which one was it?',
} as const;
