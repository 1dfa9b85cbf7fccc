/** A paper for the court: how it is handed in. */
export default {
  // Notice over the petition to a Dutch court.
  'petition.title': 'Before you hand it in',
  'petition.sign': 'Print it, sign it and send it to the court’s registry (civil section).',
  'petition.enclose': 'Enclose copies of the exhibits. The dossier of this request has them under the same numbers.',
  'petition.costs':
    'The court charges a fee (griffierecht): rechtspraak.nl says how much. Whoever loses may have to pay costs.',
  'petition.soon':
    'Could the recording be deleted before then? Ask a legal adviser about summary proceedings (kort geding).',

  // Field with the name of the court.
  'petition.court': 'Name and address of the court',
  // Choice among the Dutch district courts, and the link that helps to find the right one.
  'petition.which': 'Which district court?',
  'petition.courtHint':
    'The one for the place where you live. The court’s own site says which municipalities belong to it, and where its registry is.',
  'petition.choose': 'Choose one',
  'petition.find': 'Find your court at rechtspraak.nl',

  // Choice among the authorities of a country, and the line below it.
  'authority.which': 'Which authority?',
  'authority.whichHint':
    'A company falls under the authority of the Land where it has its main establishment; for telephone and internet services it is the federal authority (BfDI). You may also turn to that of your own Land.',
  'authority.choose': 'Choose one',

  // Values for the authority's own form: fold, and names of fields.
  'values.title': 'For the authority’s own form',
  'values.address': 'Your address',
  'values.company': 'Organisation',
  'values.companyPost': 'Its address',
  'values.companyEmail': 'Its e-mail address',
  'values.story': 'What happened',
  'values.sent': 'Day of your request',
  'values.answered': 'Day of the answer',

  // What the button beside such a value says to a screen reader; the name of the field fills the blank.
  'values.copy': 'Copy: {field}',
} as const;
