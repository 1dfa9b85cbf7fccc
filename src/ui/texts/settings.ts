/** Settings, keyboard shortcuts, about, and the welcome page. */
export default {
  // Settings.
  'settings.general': 'Language, country and e-mail',
  'settings.reminders': 'Reminders and calendar',
  'settings.watching': 'Notice pages',
  'settings.language': 'Language',
  'settings.country': 'Country',
  'settings.countryHint': 'Decides which branch of a company is meant.',
  'settings.bells': 'Tell me when something is to be done',
  'settings.bellsHint':
    'A notification of your computer at nine o’clock, when an answer is late or it is your turn. Your browser asks whether it may.',
  'settings.calendar': 'All days as a calendar file',
  'settings.calendarHint': 'An .ics file that you open in your own calendar.',
  'settings.watch': 'Notice pages while I browse',
  'settings.watchHint':
    'The icon shows when a page speaks of recorded calls or takes privacy requests. Your browser will ask for access to all sites; pages are read in your browser only. Switching off gives the access back.',
  'settings.watchForbidden': 'Off: set by your organisation.',
  'settings.saved': 'Saved.',
  'settings.deleteAll': 'Delete everything',
  'settings.deleteAllText': 'All requests, drafts, your details and settings are removed from this browser for good.',
  'settings.deleted': 'Everything is deleted.',
  'settings.promise':
    'Nothing about you leaves the browser. One request, when you press Find it on this site: the site sees that some of its pages were opened.',

  // Keyboard shortcuts, in the settings.
  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.open': 'Open Tapeback on this page',
  'shortcuts.unset': 'no key yet',
  'shortcuts.change': 'Change the keys in your browser',

  // About Tapeback, at the end of the settings.
  'about.title': 'About Tapeback',
  'about.version': 'Version {version}',
  'about.noAdvice': 'Information, not legal advice. The laws were last checked on {day}.',
  'about.sources': 'Where the company addresses come from, with licences',
  'about.licences': 'Licences of the programs Tapeback is made with',
  'about.welcome': 'Show the welcome page again',

  // Welcome page, shown once after installation.
  'welcome.title': 'Welcome to Tapeback',
  'welcome.lead':
    'Get the recording of your call, have it erased, or have all your data erased. Tapeback writes the letter to the company; you send it.',
  'welcome.icon': '1. Pin the icon',
  'welcome.pin': 'Click the puzzle piece beside the address, then the pin next to Tapeback.',
  // On a phone, in place of the toolbar.
  'welcome.phone': 'On a phone it is in the browser’s menu: open it (⋮), tap Extensions, then Tapeback.',
  'welcome.tryTitle': '2. Try it',
  'welcome.try': 'Go to the site of a company and click the icon there. Choose what you want: the letter is ready.',
  'welcome.send': 'You send it yourself. Tapeback keeps the day on which the answer is due.',
  'welcome.noSite': 'No site at hand?',
  'welcome.promise': 'Our promise',
  'welcome.never': 'It never sends anything and never ticks a box for you. You always press the last button.',
  'welcome.done': 'Done, close this page',
  'welcome.settings': 'Open the settings',
} as const;
