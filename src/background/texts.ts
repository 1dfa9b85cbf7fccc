/** English texts of the background. They reach it compiled, through `src/languages`. */
export default {
  // Title of the icon, read when the mouse rests on it; a quote from the page may follow after a colon.
  'badge/recording': 'This page says that calls are recorded',
  'badge/request-form': 'A form for privacy requests',
  'badge/privacy-address': 'An address for privacy requests',
  'badge/privacy': 'Privacy requests can be made here',
  'badge/form': 'A contact form that Tapeback can fill',
  'badge/address': 'An address was found here',
  'badge/frame': 'The form can be filled now: click here',
  'badge/bell': 'Requests that need you: {count}',

  // Title of a notification; the names of the companies stand below it.
  'bell/waiting': '{count, plural, one {A request needs you} other {# requests need you}}',
  // Takes its place where no request waits; the companies of the calls stand below it.
  'bell/tape': '{count, plural, one {A recording may soon be erased} other {# recordings may soon be erased}}',

  // Entries of the menu of the icon and of the page.
  'menu/fill-here': 'Fill the request in here',
  'menu/answer': 'This is their answer',
  'menu/log-call': 'Note a call that just ended',
  'menu/on-the-phone': 'On the phone now',
  'menu/requests': 'My requests',
} as const;
