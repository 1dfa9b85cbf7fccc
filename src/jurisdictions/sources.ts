/**
 * The list most authorities come from. Nearly all its records were last checked on this day (the newest may be younger),
 * so they count as old and the interface says to check first.
 */
export const DATENANFRAGEN = { day: '2023-02-27', source: 'datenanfragen.de (CC0)' } as const;
