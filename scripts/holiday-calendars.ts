/** How a calendar is made with date-holidays, and where and why it differs from that package. */
export interface Calendar {
  /** Country, and region, by their names in date-holidays; none for an institution. */
  place: readonly string[];
  /** Additional days, in the grammar of date-holidays. */
  add?: readonly string[];
  /** The source of the additional days. */
  source?: string;
  /** Its days up to 2035 were taken from the law and official lists; they are never regenerated. */
  table?: true;
}

/** Every calendar, by the name of its file in src/jurisdictions/holidays. */
export const calendars: Readonly<Record<string, Calendar>> = {
  AT: { place: ['AT'], table: true },
  BE: { place: ['BE'], table: true },
  BG: { place: ['BG'] },
  BR: { place: ['BR'], table: true },
  CA: {
    place: ['CA'],
    add: ['easter 1', 'monday before 05-25', '09-30', '11-11', '12-26'],
    source: 'Interpretation Act (R.S.C. 1985, c. I-21) s. 35, “holiday”; 26 December as a day off of the superset',
    table: true,
  },
  CH: { place: ['CH'], table: true },
  CY: { place: ['CY'] },
  CZ: { place: ['CZ'] },
  DE: { place: ['DE'], table: true },
  'DE-BY': {
    place: ['DE', 'BY'],
    add: ['08-15'],
    source: 'Bayerisches Feiertagsgesetz art. 1(1) no. 2: a holiday in most municipalities, so part of the superset',
    table: true,
  },
  DK: { place: ['DK'] },
  EE: { place: ['EE'] },
  ES: { place: ['ES'], table: true },
  'EU-INST': {
    place: [],
    add: [
      '01-01',
      '01-02',
      'easter -3',
      'easter -2',
      'easter 1',
      '05-01',
      '05-09',
      'easter 39',
      'easter 40',
      'easter 50',
      '07-21',
      '08-15',
      '11-01',
      '11-02',
      '12-24',
      '12-25',
      '12-26',
      '12-27',
      '12-28',
      '12-29',
      '12-30',
      '12-31',
    ],
    source:
      'Commission decision on public holidays, published every year in the Official Journal; carried on beyond it',
    table: true,
  },
  FI: { place: ['FI'] },
  FR: { place: ['FR'], table: true },
  'GB-EAW': { place: ['GB', 'ENG'], table: true },
  GR: { place: ['GR'] },
  HR: { place: ['HR'] },
  HU: { place: ['HU'] },
  IE: { place: ['IE'], table: true },
  IS: { place: ['IS'] },
  IT: { place: ['IT'], table: true },
  LI: { place: ['LI'] },
  LT: { place: ['LT'] },
  LU: { place: ['LU'] },
  LV: { place: ['LV'] },
  MT: { place: ['MT'] },
  NL: {
    place: ['NL'],
    add: ['easter -2', '05-05'],
    source: 'Algemene termijnenwet art. 3(1) and 3(2): 5 May every year, Good Friday as a day equated with holidays',
    table: true,
  },
  NO: { place: ['NO'], table: true },
  PL: { place: ['PL'], table: true },
  PT: { place: ['PT'] },
  QC: {
    place: ['CA', 'QC'],
    add: ['01-02', 'easter 1', '12-26'],
    source: 'Interpretation Act of Quebec (CQLR c. I-16) s. 61(23)',
    table: true,
  },
  RO: { place: ['RO'] },
  SE: { place: ['SE'] },
  SI: { place: ['SI'] },
  SK: { place: ['SK'] },
  'US-CA': { place: ['US', 'CA'], table: true },
};
