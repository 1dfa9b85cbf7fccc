import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the authority and the holidays of Cyprus. */
export default {
  ...eu,
  id: 'cy',
  name: 'Cyprus',
  countries: ['CY'],
  deadline: { ...eu.deadline, calendar: 'CY' },
  authority: {
    name: 'Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα',
    address: ['Τ.Θ. 23378', '1682 Λευκωσία (Nicosia)', 'Cyprus'],
    form: 'https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/All/2FBD2ACD407DEFE8C22582B9002E7019',
    website: 'https://www.dataprotection.gov.cy/',
    ...DATENANFRAGEN,
  },
  ownRecording: { rule: 'unknown', tag: 'K', source: 'nothing was found out' },
} satisfies Jurisdiction;
