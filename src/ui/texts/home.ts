/** The first screen, and purposes of recording. */
export default {
  // First screen of the popup.
  'home.what': 'What do you want?',
  'home.yourRequests': 'Your requests to this company',
  'home.allRequests': 'All my requests',
  'home.settings': 'Settings',
  'home.beside': 'Open in side panel',
  // On the button that asks a company to keep a recording, where it may soon be gone.
  'home.keepSaid': 'By their own words they erase it from about {day} on',
  'home.keepUsual': 'Often kept for a month only: ask before {day}',
  'home.more': 'More requests',
  'home.aboutCall': 'About a call',
  'home.withoutCall': 'About all your data',

  // Why a company records calls, one or two words in a list.
  'purpose.evidence': 'evidence',
  'purpose.complaints': 'complaints',
  'purpose.quality': 'quality',
  'purpose.training': 'training',
  'purpose.ai': 'AI or analysis',
  'purpose.fraud': 'fraud and security',
  'purpose.legal': 'legal duty',
  'purpose.debt': 'debt collection',
  'purpose.emergency': 'emergencies',
  'page.inPart': 'This page was read in part: it is too large. Something may be missing.',
  'purpose.other': 'other reasons',
  'purpose.unstated': 'no reason given',

  // First screen: the company’s name, and what is known of its address, in one quiet line.
  'home.editName': 'Change the name',
  'home.foundHere': '{email}, found on this page',
  'home.noAddress': 'No address known yet. We look for it later.',
  'home.looking': 'Looking at the page…',
} as const;
