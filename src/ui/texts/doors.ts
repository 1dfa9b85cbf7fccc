/** Bodies besides the authority and the court that take up a matter. */
export default {
  // Fold over the list, the link to a body’s site, and the line under each with the place and the day it was read.
  'doors.title': 'Who else can help',
  'doors.site': 'Open its site',
  'doors.source': 'Read at: {source}, {day}',
} as const;
