/** What the page in front says, and noticing pages while browsing. */
export default {
  // What was found on the page in front.
  'page.companyName': 'Company',
  'page.useAddress': 'Use this address',
  'page.linked': 'but its link writes to {linked}',
  'page.elsewhere': 'on {host}, another site',
  'page.hidden': 'hidden on the page: check it first',

  // A sentence on the page that says calls are recorded.
  'notice.title': 'This page says that calls are recorded',
  'notice.retention': 'How long they keep it, it says: “{words}”',
  'notice.purposes': 'Reasons it gives',

  // Advice on sending a copy of an identity document, as a last resort.
  'shield.title': 'If you do send a copy after all',
  'shield.1': 'Offer another way first: log in, be called back, or name the day of your call.',
  'shield.2': 'Cover the photo, the citizen number, the document number, the lines at the bottom and the signature.',
  'shield.3': 'Write across it: copy for {company}, {day}.',
  'shield.4': 'Black and white, and not by ordinary e-mail. Ask them to delete it after the check.',

  // Noticing pages while browsing: pause, and sites that are left out.
  'watch.pausedUntil': 'Paused until {time}.',
  'watch.paused': 'Paused until you turn it on again.',
  'watch.pauseHour': 'Pause for an hour',
  'watch.pause': 'Pause until I turn it on',
  'watch.resume': 'Notice pages again',
  'watch.quietSites': 'Sites where nothing is noticed',
  'watch.quietSitesHint': 'To add a site, click the icon while you are on it.',
  'watch.removeSite': 'Notice {site} again',
  'watch.quietHere': 'Do not notice pages on {site}',
  'watch.pausedHere': 'Noticing is paused.',
} as const;
