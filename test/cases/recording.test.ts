import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/cases/events.ts';
import { clockOf, recordingOf, secondsOf, waveLine } from '../../src/cases/recording.ts';

const examined = (findings: { id: string; at?: number; until?: number }[], more: object = {}) =>
  ({
    type: 'examined',
    name: 'call.mp3',
    size: 1,
    sha256: 'a',
    seconds: 247,
    channels: 1,
    voices: 'two',
    findings,
    wave: [],
    ...more,
  }) as unknown as CaseEvent;
const marked = (second: number, text: string, sha256 = 'a') =>
  ({ type: 'marked', sha256, second, text }) as unknown as CaseEvent;

describe('what a letter says of a recording', () => {
  it('nothing where none was looked over', () => expect(recordingOf({ events: [] })).toBeUndefined());
  it('its length and the minutes noted, where it is clearly shorter', () => {
    expect(recordingOf({ events: [examined([{ id: 'shorter' }], { minutes: 12 })] })).toMatchObject({
      length: '4:07',
      minutes: 12,
    });
    expect(recordingOf({ events: [examined([], { minutes: 4 })] })).not.toHaveProperty('minutes');
  });
  it('one side, cut ends, and every gap with its time', () => {
    const findings = [
      { id: 'one-voice' },
      { id: 'silence', at: 12, until: 20.4 },
      { id: 'cut', at: 61 },
      { id: 'music', at: 70, until: 90 },
    ];
    expect(recordingOf({ events: [examined(findings)] })).toEqual({
      length: '4:07',
      oneSided: true,
      cutOff: false,
      gaps: '0:12–0:20, 1:01',
      marks: '',
    });
  });
  it('the marks on that recording, in order of time', () => {
    const events = [examined([]), marked(75, 'my question is gone'), marked(4, 'greeting'), marked(9, 'other', 'b')];
    expect(recordingOf({ events })?.marks).toBe('- 0:04 greeting\n- 1:15 my question is gone');
  });
});

it.each([
  [0, '0:00'],
  [247, '4:07'],
  [3847, '1:04:07'],
])('%d seconds are %s, there and back', (seconds, clock) => {
  expect(clockOf(seconds)).toBe(clock);
  expect(secondsOf(clock)).toBe(seconds);
});
it.each(['', '4', 'four', '4:7x', '-1:00', '1:2:3:4'])('%j is no time', (text) =>
  expect(secondsOf(text)).toBeUndefined(),
);
it('a wave is drawn there and back, and nothing of no wave', () => {
  expect(waveLine([0, 100])).toBe('M0,49.5L1,0.0L1,100.0L0,50.5Z');
  expect(waveLine([])).toBe('');
});
