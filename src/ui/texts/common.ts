/** Words that every view uses: buttons, states, due days, faults. */
export default {
  // Frame of the full-page app: navigation and lists.
  'app.name': 'Tapeback',
  'app.requests': 'My requests',
  'app.settings': 'Settings',
  'app.list': 'List',
  'app.calendar': 'Calendar',
  'app.showMore': 'Show more ({shown} of {total} shown)',
  'app.loading': 'One moment…',
  // Where there are no requests yet: what to do, and the button that begins one.
  'app.none': 'No requests yet',
  'app.noneHint': 'Go to a company’s site and click the Tapeback icon, or begin here with the company’s name.',
  'app.new': 'New request',
  // Link from one request back to the list.
  'app.back': '‹ My requests',
  'app.calls': 'My calls',

  // Button that goes one step back.
  back: 'Back',

  // Button that closes a dialog without doing anything.
  cancel: 'Cancel',

  // Something did not work: shown where it happened, says what the user can do.
  'problem.closed': 'Extensions can’t read this page.',
  'problem.access': 'No access to this page yet: click the Tapeback icon while you are on it.',
  'problem.page': 'This page could not be read. Reload it and click the icon again.',
  'problem.storage':
    'This could not be saved (is the disk full?). Nothing was sent or filled; you can still copy the letter.',
  'problem.read': 'Your requests could not be read just now. Nothing is lost; close this page and open it again.',
  'problem.directory':
    'The list of companies could not be read; reinstalling Tapeback fixes it. Addresses on the page still work.',
  'problem.clipboard': 'The browser did not allow copying. Select the text and copy it yourself.',
  'problem.share': 'Nothing was shared. Try again, or choose another way.',
  'problem.caseGone': 'This request is not there (any more).',

  // Over a text that was changed in two windows at the same time.
  'both.title': 'Changed in two windows at once. Yours is kept; this is what the other window had:',

  // Under a form: what another window has stored meanwhile in a field that is being changed here.
  'both.elsewhere': 'Changed in another window meanwhile: {text}',

  // Button that throws away the text of the other window.
  'both.drop': 'Discard it',

  // Fold under a fault: the browser's own message, to copy into a report.
  'problem.said': 'What the browser said',

  // Button that copies the browser's message.
  'problem.copy': 'Copy',

  // When the answer is due, in the list of requests.
  'due.ifSentToday': 'if sent today, answer due by {day}',
  'due.by': 'answer due by {day}',
  'due.past': 'the answer was due by {day}',

  // State of a request, one or two words, in lists and in the calendar.
  'state.drafted': 'Prepared, not sent',
  'state.sent': 'Sent',
  'state.received': 'Arrived',
  'state.acknowledged': 'Receipt confirmed',
  'state.identity-asked': 'They ask who you are',
  'state.form-demanded': 'They want you to use a form',
  'state.bounced': 'It came back',
  'state.extended': 'They take longer',
  'state.partial': 'Answered in part',
  'state.refused': 'Refused',
  'state.transcript-only': 'Only a transcript offered',
  'state.listen-only': 'Only listening offered',
  'state.answered': 'Answered',
  'state.reminded': 'Reminder sent',
  'state.replied': 'You answered them',
  'state.complained': 'Complaint sent',
  'state.withdrawn': 'Withdrawn',
  'state.closed': 'Closed',

  // Headings of groups in the list of requests.
  'group.needs': 'To do',
  'group.waiting': 'Waiting',
  'group.over': 'Done',

  // Dialog before leaving a view with changes that were not saved.
  'unsaved.kept':
    'This could not be saved (is the disk full?). What you typed is still here: copy it or save it as a file.',
  'unsaved.copy': 'Copy it',
  'unsaved.save': 'Save it as a file',

  // How far an address can be trusted, one sentence after its source.
  'quality.tested': 'This address has replied before.',
  'quality.verified': 'Verified by that source.',
  'quality.own-site': 'Seen on the company’s own page.',
  'quality.corroborated': 'Seen in two places, not on the company’s own page.',
  'quality.third-party': 'Seen elsewhere, not on the company’s own page.',
  'quality.community': 'Sent in by users, not verified.',
  'quality.scraped': 'Collected by a program, not verified.',
  'quality.policy': 'Seen in a dated copy of its own privacy statement.',
  'quality.old-policy': 'Seen in an old copy of its own privacy statement. Check there first.',
  'quality.other-scope': 'Seen on a page of the company about another branch, job applicants or one service.',
  'quality.filing': 'From California’s register of data brokers, not checked.',
  'quality.register': 'A general address from a public register.',
  'quality.demo': 'Made up, for trying things out.',
} as const;
