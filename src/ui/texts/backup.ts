/** Backup, and exchange between several devices. */
export default {
  // Saving a backup and opening one.
  'backup.title': 'Backup',
  'backup.why':
    'Everything in one file that you keep yourself: requests, calls, kept files, drafts, your details and settings. A large one becomes several files.',
  'backup.last': 'Last backup: {day}.',
  'backup.never': 'No backup yet.',
  'backup.lock': 'Lock the file with a password',
  'backup.plain': 'Everyone who gets hold of this file can read it.',
  'backup.password': 'Password of the backup',
  'backup.passwordHint':
    'At least twelve characters; a few words in a row are best. Nobody can recover it, not even we.',
  'backup.again': 'The same password again',
  'backup.differs': 'The two are not the same.',
  'backup.strength.short': 'Too short.',
  'backup.strength.good': 'Good.',
  'backup.strength.strong': 'Very hard to guess.',
  'backup.save': 'Save a backup',
  // Under the button while it cannot be pressed.
  'backup.missingPassword': 'Still to do: choose a password of at least twelve characters.',
  'backup.missingAgain': 'Still to do: type the same password again.',
  'backup.table': 'Save as a table (CSV)',
  'backup.working': 'Working…',
  'backup.saved': 'Downloaded. Check your Downloads folder.',
  'backup.failed': 'This could not be read or saved. Nothing was changed.',
  'backup.open': 'Open a backup',
  'backup.reading': 'Reading…',
  'backup.importing': 'Adding…',
  'backup.unlock': 'Open',
  'backup.refused.locked': 'This file is locked. Give its password.',
  'backup.refused.wrong-password': 'This is not the password, or the file was changed.',
  'backup.refused.too-large': 'This file is larger than a backup can be. Nothing was changed.',
  'backup.refused.foreign': 'This is not a backup of Tapeback. Nothing was changed.',
  'backup.refused.damaged': 'This backup is cut short or damaged. Nothing was changed.',
  'backup.refused.newer': 'A newer Tapeback made this backup. Update Tapeback first. Nothing was changed.',
  'backup.refused.broken': 'Something in this file is not as it must be. Nothing was changed.',
  'backup.refused.hash': 'A kept file in this backup was changed. Nothing was changed here.',
  'backup.refused.storage': 'This could not be stored (is the disk full?). Your requests are as they were.',
  'backup.place': 'Place in the file: {place}',
  'backup.made': 'Backup of {day}. It would change this:',
  'backup.adds': '{added, plural, one {One new request} other {# new requests}}, {grown} with something new.',
  'backup.deletes':
    '{count, plural, one {One request goes: you deleted it} other {# requests go: you deleted them}} where the backup was made.',
  'backup.stayDeleted':
    '{count, plural, one {One request that you deleted here stays} other {# requests that you deleted here stay}} deleted.',
  'backup.holds':
    'It holds {calls, plural, one {one noted call} other {# noted calls}} and {files, plural, one {one kept file} other {# kept files}}; what is here already is not added twice.',
  'backup.newer':
    '{count, plural, one {One entry is from a newer Tapeback: it is} other {# entries are from a newer Tapeback: they are}} kept until you update.',
  'backup.left':
    '{count, plural, one {One entry could not be read when the backup was made, and is left out.} other {# entries could not be read when the backup was made, and are left out.}}',
  'backup.withPersonal': 'Also put my details and settings from the backup in place of those here',
  'backup.take': 'Add this',
  'backup.imported': 'Done: {added, plural, one {one new entry} other {# new entries}}.',
  'backup.inPart':
    'Your requests are here, but not all of your settings and notes could be stored (is the disk full?). Make room and open the file once more.',
  'backup.reminder': 'Nothing here has gone into a backup for more than 60 days.',
  'backup.first': 'Save a backup first?',

  // Requests are gone from the storage of the browser though nobody deleted them; the link to the backup follows.
  'lost.cases':
    '{count, plural, one {One request is} other {# requests are}} gone from this browser’s storage, and you did not delete {count, plural, one {it} other {them}}. A backup brings {count, plural, one {it} other {them}} back:',

  // Button that takes that notice away.
  'lost.known': 'Don’t show this again',

  // Entries that are here and in the backup, but not the same.
  'backup.conflicts': '{count, plural, one {One entry is} other {# entries are}} different here. What is here stays.',

  // Fold with both versions of such entries.
  'backup.compare': 'Compare',

  // Before the version of an entry that is in this browser.
  'backup.here': 'Here',

  // Tick: the entries of the backup take the place of those here.
  'backup.counts': 'Replace these with the entries from the backup',

  // Tick; the addresses and companies follow in a list.
  'backup.withKnown': 'Also take these addresses and choices of companies; nobody has checked them here',

  // Tick; the names of the companies follow in a list.
  'backup.withDrafts': 'Also take these unfinished letters, where there is none here',

  // Exchanging requests with the other devices of the user through a folder.
  'devices.title': 'Several devices',
  'devices.why':
    'Choose a folder that your own cloud or sync program carries (Nextcloud, Syncthing, iCloud, OneDrive). Tapeback puts one locked file in it for each device. We have no server, and nobody can read the files without your password.',
  'devices.noFolder':
    'This browser keeps no folder. Save this device’s file and open it on the other one, and the other way round.',
  'devices.password': 'Password for these files',
  'devices.passwordHint': 'The same on every device. At least twelve characters; nobody can recover it.',
  'devices.choose': 'Choose the folder',
  'devices.now': 'Exchange now',
  'devices.forget': 'Stop using the folder',
  'devices.forgot': 'The folder is not used any more. Its files are still there.',
  'devices.save': 'Save this device’s file',
  'devices.open': 'Open another device’s file',
  'devices.working': 'Exchanging…',
  'devices.done': 'Done: {taken} new here, {given} given, {devices, plural, one {one device} other {# devices}}.',
  'devices.skipped': 'Not read, because they are not whole or not ours: {names}',
  'devices.files': 'Files you kept with a request (recordings, pictures) stay on this device; a backup holds them.',
  'devices.problem.password': 'Another password is needed for the files in this folder.',
  'devices.problem.newer': 'A newer Tapeback wrote this device’s file. Update Tapeback here first.',
  'devices.problem.storage': 'The folder could not be read or written. Nothing was lost; try again.',
  'devices.problem.access': 'Your browser wants to ask again: press “Exchange now”.',
} as const;
