/** The hour of the day when reminders appear, by the user's own clock. */
export const BELL_HOUR = 9;
