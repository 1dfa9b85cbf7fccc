/** Looking over a recording that a company sent. */
export default {
  // Looking a kept recording over: `name` is a file.
  'recording.look': 'Look over {name}',
  'recording.lookLarge': 'Look it over without keeping it',
  'recording.busy': 'Looking it over: {percent} %',
  'recording.stop': 'Stop',
  'recording.stopped': 'Stopped. Nothing was noted.',
  // Why a recording could not be looked over.
  'recording.undecodable': 'Your browser cannot play this kind of file. It is kept as it is.',
  'recording.too-long': 'Too long to look at here. It is kept and can be played.',
  'recording.unreadable': 'This file could not be read.',
  'recording.no-bytes': 'This file is empty: there is not one byte in it. Ask the company to send it again.',
  'recording.video': 'This is a video. It is kept, but not looked over.',
  // What was seen. `length` looks like 4:07.
  'recording.clock': 'minutes:seconds',
  'recording.length': 'Length {length}',
  'recording.noted': 'Length {length}; you noted about {minutes, plural, one {# minute} other {# minutes}}',
  'recording.mono': 'One channel: both sides together',
  'recording.stereo': 'Two channels',
  'recording.two': 'Two voices',
  'recording.one': 'One voice, it seems',
  'recording.unclear': 'Whether two people speak cannot be told',
  'recording.wave': 'Loudness of the recording from start to end; below it stands in words what was found.',
  'recording.nothing': 'Nothing stands out. Listen to it yourself: only you know what was said.',
  'recording.worth': 'Worth asking about',
  'recording.proves':
    'This proves nothing: lines fail and people are put on hold. Ask the company what happened there.',
  'recording.jump': 'Listen from {time}',
  // What was found; `from` and `to` look like 4:07.
  'finding.empty': 'There is hardly any sound in it.',
  'finding.shorter': 'It is clearly shorter than the call you noted.',
  'finding.header': 'The file says it has another length than the sound in it.',
  'finding.date': 'The file says it was made on another day than the call.',
  'finding.one-voice': 'Only one person seems to speak: the other side may be missing.',
  'finding.one-side': 'One of the two channels is empty: one side of the call is missing.',
  'finding.silence': 'Silence from {from} to {to}',
  'finding.mute': 'No sound at all from {from} to {to}: paused, muted or taken out',
  'finding.music': 'Music or tones from {from} to {to}: on hold',
  'finding.cut': 'The noise of the line changes at {from}: perhaps two parts put together',
  'finding.begins-late': 'It begins in the middle of speech.',
  'finding.ends-early': 'It ends in the middle of speech.',
  'finding.quiet': 'It is very quiet.',
  'finding.clipped': 'It is so loud that speech is distorted.',
  // The user's own marks on moments of a recording.
  'mark.title': 'Your marks',
  'mark.time': 'Time (minutes:seconds)',
  'mark.wrongTime': 'Write the time like 4:07.',
  'mark.text': 'What is said or missing there',
  'mark.noText': 'Write what is said or missing there.',
  'mark.add': 'Add the mark',
  'mark.remove': 'Remove',
  // Begins the letter that asks to correct what is said at that moment.
  'mark.correct': 'Have it corrected',

  // Leads to a letter that asks for what is missing from the recording.
  'recording.ask': 'Ask for the whole recording',

  // Until when a recording of a call probably exists.
  'tape.until': 'By their own words they erase the recording from about {day} on. Ask for it before.',
  'tape.past':
    'By their own words the recording may be gone since {day}. Ask all the same: what they hold must be said.',
  'tape.usual': 'Recordings are often kept for a month: ask before {day}.',
  'tape.usualPast': 'Recordings are often kept for a month, this one perhaps until {day}. Ask all the same.',

  'tape.page': 'Their page said on {day}: “{words}”',
  'tape.letGo': 'I do not need the recording',
  'tape.wantIt': 'Remind me after all',
  // Above the requests: noted calls whose recordings may soon be erased.
  'tape.title': 'Recordings that may soon be erased',
  'tape.call': '{company}, call of {day}',
  // Their answer that the recording is gone, against their own `words`; `until` and `received` are days.
  'tape.againstTitle': 'Their own words against it',
  'tape.against':
    'On {day} their page said: “{words}”. That time ran until {until}. They had your letter on {received}.',
  'tape.firm': 'By their own words the recording still existed then.',
  'tape.againstNext':
    'Your letter to this answer and a complaint will say so. Check that their words are about calls like yours.',

  // What happened to a request, in the timeline; begins in lower case.
  'event.examined': 'recording looked over',
  'event.marked': 'moment of a recording marked',

  // The dossier: everything about one request as a page for others to read.
  'dossier.length': 'Length (minutes:seconds)',
  'dossier.marks': 'Marked in it (minutes:seconds)',
  'dossier.noted': 'Minutes noted for the call',
  'dossier.recording': 'Recording looked over ({day})',
} as const;
