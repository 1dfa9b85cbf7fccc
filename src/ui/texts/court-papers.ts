/** Papers for courts outside the Netherlands: how each is handed in. */
export default {
  // A paper for a Belgian court: how it is handed in, and the line below the field with the name of the court.
  'petition.cessation.sign':
    'Print it, sign it, and hand it in at the registry of the court of first instance or send it there by registered post.',
  'petition.cessation.add':
    'Write your national register number below your name: legal guides report that the registry asks for it.',
  'petition.cessation.costs': 'Ask the registry what it costs. Whoever loses may have to pay costs.',
  'petition.cessation.soon':
    'Could the recording be deleted before then? The president can order that evidence is kept (article 218 of the act of 30 July 2018). Ask a lawyer about it.',
  'petition.cessation.court': 'The president of the court of first instance of the place where you live.',

  // A paper for a Swiss conciliation authority.
  'petition.conciliation.sign':
    'Print it, sign it and send it in two copies to the conciliation authority (in some cantons the Friedensrichteramt), or have it written down there (Art. 202 ZPO).',
  'petition.conciliation.add': 'First comes a hearing at which you may settle the matter, and only then a court.',
  'petition.conciliation.costs':
    'No court fee is charged in data protection matters (Art. 113 and 114 ZPO). In conciliation you do not pay the other side’s costs either; in court you may have to.',
  'petition.conciliation.soon':
    'Do not write that you need the data as evidence: whoever asks for that alone can be refused (BGE 147 III 139).',
  'petition.conciliation.court': 'The conciliation authority of the place where you live.',

  // A claim to a German Amtsgericht.
  'petition.lawsuit.sign':
    'Print it, sign it and send it to the Amtsgericht, with a copy of everything for the company. Or go to the Rechtsantragstelle there: it writes down your claim (§ 496 ZPO).',
  'petition.lawsuit.add': 'Add who represents the company: its Impressum says so.',
  'petition.lawsuit.costs':
    'The court asks for an advance that depends on the value at stake. Whoever loses may have to pay costs.',
  'petition.lawsuit.soon':
    'Could the recording be deleted before then? Ask at the Rechtsantragstelle about an interim order (einstweilige Verfügung).',
  'petition.lawsuit.court': 'The Amtsgericht of the place where you live.',

  // What a court can do, by country; numbers of articles stay as they are.
  'step.court.at':
    'You can go to a court of your own country (article 79(2) GDPR). But the authority decides on your complaint itself, and that costs you nothing. Ask a legal adviser before you sue.',
  'step.court.be':
    'You ask the president of the court of first instance to order them to comply, as in summary proceedings (articles 209 and 211 of the act of 30 July 2018). It can be the court where you live. Whoever loses may have to pay costs.',
  'step.court.fr':
    'You can go to the tribunal judiciaire, or to its president if it is urgent (référé). It is reported that a commissaire de justice has to serve the summons, and that you mostly need a lawyer. Take the dossier to one.',
  'step.court.ie':
    'You can bring a data protection action where you live (section 117 of the Data Protection Act 2018), in the Circuit Court or the High Court; it is reported that the District Court takes them too since 2024. Take the dossier to a solicitor.',
} as const;
