/**
 * Every name an article may have in a letter, with a plain English sentence: what the article says and what it is for.
 * Other languages have it as `articles/<name>` in their labels. The sentences are true for every law that has the name.
 */
export const vocabulary = {
  // what the company had to tell the user, and why it may use data at all
  information: 'When it takes your data, the company must tell you why. The letter asks what you were told.',
  'legal-basis': 'For each purpose the company needs a reason that the law accepts, and must tell you which.',
  'interest-told': 'If a company uses your data for an interest of its own, it must tell you which interest that is.',
  'legal-grounds': 'The law lists the only reasons for which a company may use your data. One of them must fit.',
  'legitimate-interest':
    'A company may use data for an interest of its own, if it really needs to and your interests do not weigh more.',
  'consent-definition': 'Consent is a clear yes of your own free will. Staying on the line is not a yes.',
  'consent-proof': 'If a company says that you agreed, it must be able to show it.',
  consent: 'You may take back your consent at any time, as easily as you gave it.',
  accountability: 'The company itself must show that it keeps to the rules. You need not prove the opposite.',
  'purpose-limitation': 'Data taken for one purpose may not simply be used for another.',
  compatibility: 'Before data serve another purpose, the company must test whether the two go together.',
  minimisation: 'A company may use no more data than it needs.',
  'storage-limitation': 'A company may keep data no longer than it needs them.',
  biometric:
    'A voice print by which you are recognised has extra protection: a company mostly needs your explicit yes.',
  profiling: 'Profiling is when software judges you, for example your mood on the phone.',
  dpia: 'Before a risky use of data, a company must write down the risks. The letter asks for a summary.',

  // seeing the data
  access: 'You may ask whether a company has data of you, and see them.',
  'access-information': 'With your data the company must tell you why it has them and what happens to them.',
  purposes: 'The company must say for which purposes it uses your data.',
  'recipients-named': 'The company must say who gets your data.',
  retention: 'The company must say how long it keeps your data, or how it decides that.',
  source: 'If the data did not come from you, the company must say where it got them.',
  automated:
    'A computer alone may not take decisions that hit you hard, save a few exceptions; you may ask for a person.',
  logic: 'If a computer decides about you or scores you, the company must explain how that works.',
  transfers: 'If your data go to another country, you may know how they are protected there.',
  copy: 'You have a right to a copy of your data. A recording of your voice is your data.',
  'rights-of-others':
    'A copy may not harm other people. That can mean making a voice unrecognisable, not refusing everything.',
  portability: 'You may get data that you gave yourself in a form that a computer can read.',
  'portability-direct': 'You may ask that these data go straight to another company, where that can be done.',

  // correcting, stopping, erasing
  rectification: 'Data about you that are wrong must be put right.',
  'rectification-supplement': 'Where data about you are incomplete, you may add a statement of your own.',
  erasure: 'In some cases you may have your data wiped.',
  'erasure-grounds': 'The law lists when data must be wiped. One of these grounds must fit.',
  'erasure-unnecessary': 'Data that are no longer needed for their purpose must be wiped.',
  'erasure-consent': 'When you take back your consent, the data that rest on it must be wiped.',
  'erasure-objection': 'When your objection succeeds, the data must be wiped.',
  'erasure-unlawful': 'Data that were used against the rules must be wiped.',
  'erasure-duty': 'Data must be wiped when another law says so.',
  'erasure-claims': 'A company may keep data that it needs for a legal claim. It must then say for which.',
  'legal-duty': 'A company may keep data that a law tells it to keep. It must then say which law.',
  restriction: 'You may have your data locked: kept, but not used.',
  'restriction-accuracy': 'While it is checked whether data are right, you may have them locked.',
  'restriction-unlawful': 'If data were taken against the rules, you may have them locked instead of wiped.',
  'restriction-claims':
    'If you need data for a legal claim, you may have them kept although the company is done with them.',
  'restriction-objection': 'While the company weighs your objection, you may have the data locked.',
  'restriction-lift': 'Before it unlocks your data, the company must tell you.',
  recipients: 'The company must tell everyone who got your data that they were put right, locked or wiped.',
  objection:
    'You may object to a use of your data because of your own situation. The company must then stop, or show reasons that weigh more.',
  'objection-means': 'You may object by simple means, also by e-mail or with a setting.',
  marketing: 'You may always object to advertising. You need no reason.',
  'marketing-stop': 'After your objection the company may no longer use your data for advertising.',
  'sale-opt-out': 'You may forbid a company to sell your data or pass them on for advertising.',
  'sensitive-limit': 'You may limit what a company does with sensitive data about you.',
  'no-retaliation': 'A company may not treat you worse because you use your rights.',

  // how a company must handle a request
  facilitate: 'The company must help you to use your rights, not make it hard.',
  'keep-while-asked': 'What you have asked for must be kept until you have used every remedy.',
  deadline: 'This is how long the company has for its answer.',
  refusal: 'If the company refuses, it must say why, and where you can complain.',
  free: 'An answer costs you nothing.',
  excessive: 'Only a clearly unreasonable request may be refused or cost money, and the company must show that it is.',
  identity: 'The company may ask for more proof of who you are only if it really doubts it.',
  identify: 'You may give details, such as the time of the call, by which the company can find your data.',
  dpo: 'You may turn to the data protection officer with everything about your data.',
  'joint-controllers': 'If several companies decide together, you may use your rights against each of them.',
  processor: 'A firm that works for the company must help it answer you. The company stays responsible.',
  targeting: 'A company elsewhere must keep to the rules here when it offers goods or services to people here.',
  representative: 'A company elsewhere that serves people here must name somebody here to turn to.',

  // if something goes wrong
  complaint: 'You may complain to the authority that watches over data protection.',
  'company-complaint': 'You first complain to the company; it must have a way to do so.',
  'complaint-contents': 'The law says what a complaint must contain.',
  'complaint-attachments': 'A complaint needs your request and any answer with it.',
  'complaint-time': 'A complaint has to be made in time. After that the right to it is gone.',
  mediation: 'You may ask the authority to mediate between you and the company.',
  court: 'You may put the matter before a court.',
  'public-body': 'An answer of a public body is a decision against which you can object.',

  // what one country adds
  'access-national': 'The country’s own law on seeing your data.',
  'rectification-national': 'The country’s own law on putting data right.',
  'erasure-national': 'The country’s own law on wiping data.',
  'restriction-national': 'The country’s own law on locking data.',
  'portability-national': 'The country’s own law on taking your data with you.',
  'objection-national': 'The country’s own law on objecting.',
  'information-national': 'The country’s own law on what you must be told.',
  'automated-national': 'The country’s own law on decisions by a computer.',
  'access-limits': 'The country’s own law on when data need not be shown.',
  'erasure-limits': 'The country’s own law on when data need not be wiped.',
  'rights-limits': 'The country’s own law on when your rights may be limited.',
  'erasure-blocked': 'In this country wiped data are first locked away for courts and authorities.',
  'citizen-number': 'A company may use your citizen service number only where a law says so.',
  'call-evidence': 'Recording a call as proof is allowed only if you were told before: that, why, and for how long.',
  'call-quality': 'A call centre may keep calls recorded to check its service for one month at most.',
  'call-history': 'You may ask what became of your call to customer service, and for the recording.',
  'dispute-note': 'If nobody can show whether data are right, a note that you dispute them must be added.',
} as const;
