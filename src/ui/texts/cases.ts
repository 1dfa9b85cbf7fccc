/** The list of requests and one request: what happened, what is next. */
export default {
  // One request: buttons and headings.
  'case.sentOn': 'Sent on',
  'case.close': 'Close the request',
  'case.reopen': 'Open it again',
  'case.calendar': 'These days for my calendar (.ics)',
  'case.delete': 'Delete',
  'case.deleteTitle': 'Delete this request?',
  'case.deleteText': 'The letter and its dates are removed from this browser. What you sent stays sent.',
  'case.post': 'By post',
  'case.site': 'Site',
  'case.behalf': 'On behalf of',
  'case.timeline': 'What happened',
  'case.notice': 'What the page said on {day}',
  'case.unknown-version':
    'A request ({id}) was saved by a newer version of Tapeback. It is kept as it is; update Tapeback to read it.',
  'case.broken': 'A request ({id}) cannot be read. It is kept as it is.',

  // What can be done next with a request.
  'act.more': 'Delivery and proof',
  'act.how': 'How it went',
  'act.to': 'Where to',
  'act.send': 'Send the letter',
  'act.sendElsewhere': 'Send the letter another way',
  'act.openSite': 'Open the site of the company',
  'act.openSiteHint': 'Click the Tapeback icon there to use its form or find another address.',
  'act.bounced': 'It came back from {address}, so that address is not offered again.',
  'act.addReply': 'They answered: add it',
  'act.openForm': 'Open their form',
  'act.others': 'Another letter',

  // A letter kept without an address.
  'act.noAddress': 'No address yet: find or type it',
  'act.noAddressHint':
    'Do you know the e-mail address? Type it here. Otherwise you can mail the letter without a recipient, print it or copy it.',
  'act.address': 'E-mail address of the company',

  // The next thing to do with a request, as a button in the list.
  'act.findAddress': 'Find or type the address',
  'act.saySent': 'Send it, or note it as sent',
  'act.remind': 'Send a reminder',
  'act.complain': 'Make a complaint',
  'act.identity': 'Show who you are',
  'act.partial': 'Ask for what is missing',
  'act.refusal': 'Answer this refusal',

  // What happened to a request, in the timeline; begins in lower case.
  'event.received': 'it arrived there',
  'event.acknowledged': 'they confirmed that they have it',
  'event.identity-asked': 'they asked who you are',
  'event.form-demanded': 'they asked for a form to be used',
  'event.bounced': 'it came back',
  'event.extended': 'they said it takes longer',
  'event.partial': 'answered in part',
  'event.refused': 'refused',
  'event.transcript-only': 'only a transcript offered',
  'event.listen-only': 'only listening offered',
  'event.withdrawn': 'withdrawn',
  'event.snoozed': 'reminder postponed',
  'event.noted': 'note',
  'event.reply': 'their answer kept',
  'event.attached': 'file kept',
  'event.follow-up': 'follow-up sent',
  'event.followed': '{letter} sent',
  'event.filled': 'form filled in',
  'event.confirmed': 'page kept as proof',
  'event.drafted': 'letter prepared',
  'event.sent': 'sent',
  'event.posted': 'sent by post',
  'event.answered': 'answer received',
  'event.closed': 'closed',
  'event.reopened': 'opened again',

  // Being reminded of a request later.
  'snooze.title': 'Remind me later',
  'snooze.week': 'In a week',
  'snooze.until': 'On a day',
  'snooze.set': 'Remind me then',

  // Short notice after something was noted, with undo.
  'noted.done': 'Noted: {event}.',
  'noted.undone': 'Undone: {event}.',
  'noted.undo': 'Undo',
  'noted.fileGone': 'The file was deleted with it.',

  // Where a request stands, one sentence.
  'stand.notSent': 'Prepared on {day}, and not noted as sent. Did you send it?',
  'stand.named': 'They named this day themselves.',
  'stand.reminder': 'You can send a reminder from {day}.',
  'stand.ring': 'Tapeback reminds you of this request on {day}.',
  'stand.stale': 'The request could not be read again just now. This is how it was.',

  // Searching the list of requests.
  'look.label': 'Search companies, letters and notes',
  'look.none': 'Nothing found for “{text}”.',
  'look.found': '{count, plural, one {One request} other {# requests}} found',
  'look.more': 'More than {count} requests found; the first {count} are shown.',

  // Offering old requests for deletion.
  'old.title': 'Old requests',
  'old.why': 'Closed two years ago or more. Tick what may go; nothing goes by itself.',
  'old.line': '{name}, last change {day}',
  'old.delete': 'Delete the ticked ones ({count})',
} as const;
