/** The hour of the day at which bells ring, on the user's own clock. */
export const BELL_HOUR = 9;
