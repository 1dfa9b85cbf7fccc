/** The ways up in a case, side by side, each with its clock. */
export default {
  // Heading over the ways up, and the line below it.
  'ladder.title': 'Your steps',
  'ladder.hint': 'Using one closes no other. Days come from the law and the dates you noted.',

  // Name of one way up.
  'step.remind': 'Remind them',
  'step.company-complaint': 'Complain to the company',
  'step.reply': 'Answer the refusal',
  'step.default-notice': 'Give notice of default',
  'step.penalty': 'Penalty for each day',
  'step.appeal': 'Appeal against silence',
  'step.objection': 'Object to the decision',
  'step.last-letter': 'The last letter',
  'step.complain': 'Complain to the authority',
  'step.authority-silent': 'If the authority is silent',
  'step.mediation': 'Mediation',
  'step.court': 'The court',

  // What one way up is, in one or two sentences. Numbers of articles stay as they are.
  'step.remind.hint': 'The time for an answer is over. One reminder gives them two more weeks.',
  'step.company-complaint.hint':
    'A complaint to the company itself (section 164A of the Data Protection Act 2018). It has 30 days to confirm that it has it.',
  'step.reply.hint': 'Says why the refusal does not hold and what is still missing. It stops no clock.',
  'step.default-notice.hint': 'A public body that does not answer gets two more weeks (article 4:17 Awb).',
  'step.penalty.hint':
    'After those two weeks the body owes a penalty for each day without a decision, for 42 days at most (article 4:17 Awb).',
  'step.appeal.hint':
    'After the same two weeks you can go straight to the administrative court (article 6:12 Awb). There is no term, but do not wait long.',
  'step.objection.hint':
    'The answer of a public body is a decision. You object to the body itself (bezwaar), within six weeks (article 34 UAVG, article 6:7 Awb).',
  'step.last-letter.hint': 'Names the steps below with their days; the draft for the next one is enclosed.',
  'step.complain.hint': 'The data protection authority looks into it. It costs you nothing.',
  'step.complain.at':
    'The data protection authority decides. Your right to complain lapses after one year (§ 24(4) DSG).',
  'step.complain.ch': 'You report it to the EDÖB (Art. 49 DSG). It tells you the result, but you are not a party.',
  'step.complain.uk':
    'The ICO wants you to complain to the company first and wait 30 days, and to come within three months of your last contact with them.',
  'step.authority-silent.hint':
    'If the authority tells you nothing for three months, you can take it to court (article 78(2) GDPR).',
  'step.mediation.hint':
    'You ask the authority to mediate, within the same six weeks (article 36 UAVG). The court stays open until six weeks after it ends. Ask first whether it takes your case.',
  'step.court.hint':
    'You can go to a court of your own country (article 79(2) GDPR). Ask a legal adviser about costs and terms.',
  'step.court.nl':
    'You ask the district court (rechtbank) to order them to comply (article 35 UAVG). You need no lawyer. The court charges a fee, and whoever loses may have to pay costs.',
  'step.court.de':
    'You can sue where you live (§ 44(1) BDSG). Up to a value of 10,000 euros that is the Amtsgericht (§ 23 GVG), where you need no lawyer. The court asks for an advance, and whoever loses may have to pay costs.',
  'step.court.ch':
    'A civil court decides whether you get your data, after a try at conciliation. Neither charges a court fee in data protection matters (Art. 113 and 114 ZPO).',
  'step.court.uk':
    'A court can order the company to comply (section 167 of the Data Protection Act 2018). Whoever loses may have to pay costs.',
  'step.court.soon':
    'Could it be deleted before then? Summary proceedings (kort geding) are possible as well (Supreme Court, 15 September 2023). Ask a legal adviser about them.',

  // State of one way up, beside its name.
  'ladder.open': 'open',
  'ladder.not-yet': 'not yet',
  'ladder.used': 'done',
  'ladder.lapsed': 'too late',

  // The clock of one way up, as a sentence.
  'ladder.usedOn': 'Done on {day}.',
  'ladder.from': 'From {day}.',
  'ladder.after': 'Another step comes first.',
  'ladder.now': 'Possible now.',
  'ladder.until': 'Up to and including {day}.',
  'ladder.was': 'Was possible up to and including {day}.',
  'ladder.none': 'No term runs.',
  'ladder.safe': 'No term runs, because the answer came late. To be safe: by {day}.',
  'ladder.unknown': 'Tapeback knows of no term for it.',
  'ladder.waits': 'The clock stands still while the authority mediates.',
  'ladder.best': 'Best by {day}.',
  'ladder.summary':
    'Summary proceedings remain possible (Supreme Court, 15 September 2023). It is also reported that you may make the request again.',
  'ladder.complain': 'A complaint to the authority is still possible.',

  // Link to the letter of one way up.
  'ladder.letter': 'Write the letter',

  // Noting a step that is taken elsewhere: fold, day, button.
  'ladder.note': 'I have done this',
  'ladder.ended': 'The authority has ended it',
  'ladder.day': 'On which day',
  'ladder.save': 'Note it',

  // Such a step in the timeline; begins in lower case.
  'event.stepped': 'step taken',
} as const;
