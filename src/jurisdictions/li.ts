import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR through the EEA Agreement, with the authority of Liechtenstein. */
export default {
  ...eu,
  id: 'li',
  name: 'Liechtenstein',
  countries: ['LI'],
  deadline: { ...eu.deadline, calendar: 'LI' },
  authority: {
    name: 'Datenschutzstelle Fürstentum Liechtenstein',
    address: ['Städtle 38', 'Postfach 684', '9490 Vaduz', 'Liechtenstein'],
    form: 'https://formulare.llv.li/formserver_DSS/start.do?generalid=DSS_BF',
    website: 'https://www.datenschutzstelle.li/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'no', norm: 'Strafgesetzbuch § 120', tag: 'K', source: 'not read' },
} satisfies Jurisdiction;
