/** The company: which one it is, its address, where that comes from, and what to do when it is wrong. */
export default {
  // Company card in the popup: name, address, source and age of the address.
  'card.fromSource': 'From {source}; date unknown.',
  'card.fromSourceDated': 'From {source}, as of {day} ({ago}).',
  'card.old': 'That is a while ago: check the privacy statement first.',
  'card.undated': 'Check it against the privacy statement first.',
  'card.formOnly': 'This company takes requests by its form.',
  'card.formHere': 'There is a contact form on this page.',
  'card.openForm': 'Open the form at {host}',
  'card.more': 'Details',
  'card.statement': 'Privacy statement',
  'card.otherCompany': 'Another company?',
  'card.isThis': 'Is this the company?',
  'card.yes': 'Yes, this one',
  'card.several': 'Which company?',
  'card.platform': '{host} hosts pages of many companies',
  'card.possibly': 'Possibly {name} ({country}), but that is not certain enough to give an address.',
  'card.fromPage': 'Confirmed by you on {day}.',
  'card.fromPageAt': 'Confirmed by you on {day}, from {url}',
  'card.byYou': 'Entered or chosen by you on {day}.',
  'card.fromBackup': 'From a backup you opened; nobody checked it here.',
  'card.office':
    'This address ends in {domain}, not in the site’s own name: by its name, an office that handles privacy for the company.',
  'card.stranger': 'This address ends in {domain}, which is not the site’s own name. Check that it is the company’s.',
  'card.dpo': 'This is the office of the company’s data protection officer.',
  'card.support': 'Customer service, not a privacy desk.',
  'card.deletion': 'Account deletion',
  'card.seenHere': 'The page where it was seen',
  'card.post': 'By post: {address}',
  'card.postFrom': 'from {source}, as of {day}',
  'card.chosen': 'You chose this for {host}.',
  'card.forget': 'Forget this choice',
  'card.forgetAddress': 'Forget this address',
  'card.unkept': 'Private window: what you chose here is forgotten with it.',
  'card.keep': 'Keep it',
  'card.named.run-by': '{brand} is run by {company}',
  'card.named.moved': '{brand} has moved to {company}',
  'card.named.ended': '{brand} no longer exists.',
  'card.named.no-contact': 'This is {brand}. We have no address yet; look on the site.',

  // The address in the directory compared with the one on the site.
  'opinion.same': 'Also on the site’s own page, {day}.',
  'opinion.keep': 'Remember this address',
  'opinion.other': 'The site itself names another address',
  'opinion.pick': 'Which one do you want to use?',
  'opinion.here': '{email} (on this site, {day})',
  'opinion.listed': '{email} ({source}, {day})',
  'opinion.listedUndated': '{email} ({source}, date unknown)',
  'opinion.silent': 'This page names no address for privacy questions.',

  // Reporting a wrong address.
  'trouble.ask': 'Something wrong with this address?',
  'trouble.what': 'What is wrong with it?',
  'trouble.bounced': 'My mail came back',
  'trouble.wrong': 'It is the wrong address',
  'trouble.better': 'I know a better one',
  'trouble.betterAddress': 'The e-mail address',
  'trouble.marked.bounced': 'You said on {day} that mail to {email} came back. It is not offered any more.',
  'trouble.marked.wrong': 'You said on {day} that {email} is wrong. It is not offered any more.',
  'trouble.marked.better': 'You said on {day} that {better} is better than {email}, which is not offered any more.',
  'trouble.undo': 'Undo',
  'trouble.share': 'Help others: pass this on',
  'trouble.shareHow':
    'Nothing is sent by itself. Paste the text into the project’s issue form “{form}”, or attach the file there. It says nothing about you.',
  'trouble.save': 'Save as a file',
  'trouble.copy': 'Copy the text',

  // Settings: companies and addresses that the user chose or corrected.
  'own.title': 'My companies and corrections',
  'own.none': 'Nothing yet. Addresses you confirm and companies you choose are listed here.',
  'own.choice': '{host}: you chose {name}',
  'own.change': 'Change',

  // Searching a company by name.
  'search.hint': 'The name on your bill, a brand, or the number you called.',
  'search.none': 'Nothing found. Check the spelling, or look on the site itself.',
  'search.found': '{count, plural, one {One company} other {# companies}} found',
  'search.brand': 'brand {brand}',
  'search.reachable': 'address known',
  'search.unreachable': 'no address known',

  // Opening the privacy statement of a site to look for the address.
  'statement.why': 'The site’s privacy statement has the newest address.',
  'statement.open': 'Open the privacy statement here',
  'statement.elsewhere': 'The link leads to {host}, another site.',
  'statement.hidden': 'The link to it is hidden on this page.',
  'statement.clickThere':
    'The privacy statement is opening. Click the Tapeback icon there: it goes on where you are now.',
  'statement.allow': 'Find the address for me on {host}',
  'statement.isThis': 'You were looking for the address of {name}. Is this its page?',

  // Searching a company: no request without one, and any name the user types.
  'search.needed': 'Name the company first.',
  'search.free': 'Use “{name}”',
} as const;
