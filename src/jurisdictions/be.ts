import eu from './eu.ts';
import type { Jurisdiction } from './shape.ts';
import { DATENANFRAGEN } from './sources.ts';

/** The GDPR with the Belgian authority. Art. 128 of the communications act was read in a consolidation of about 2016: use only its number and plain content, and read it again for details. */
export default {
  ...eu,
  id: 'be',
  name: 'Belgium',
  countries: ['BE'],
  articles: {
    ...eu.articles,
    'call-evidence': { law: 'be-communications-act', article: 128 },
    'call-quality': { law: 'be-communications-act', article: 128 },
    court: { law: 'be-privacy-act', article: 209 },
    'court-filing': { law: 'be-privacy-act', article: 211, paragraph: '§ 1' },
    'court-place': { law: 'be-privacy-act', article: 211, paragraph: '§ 2' },
  },
  laws: {
    'be-privacy-act': { name: 'Act of 30 July 2018', article: 'article {place} of the Belgian act of 30 July 2018' },
  },
  deadline: { ...eu.deadline, calendar: 'BE' },
  authority: {
    name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    address: ['Drukpersstraat 35', '1000 Brussels', 'Belgium'],
    form: 'https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint',
    website: 'https://www.dataprotectionauthority.be/',
    ...DATENANFRAGEN,
    note: 'It takes complaints and requests to mediate, in Dutch, French, German or English. A request to mediate must be dated and signed, and show that you asked the company first.',
  },
  ownRecording: {
    rule: 'yes',
    norm: 'Strafwetboek / Code pénal art. 342',
    tag: 'V',
    // in force since 8 April 2026: it hits only communications one takes no part in
    source: 'ejustice.just.fgov.be, 2024002088',
  },
  sources: [
    ...eu.sources,
    'https://www.ejustice.just.fgov.be/eli/loi/2005/06/13/2005011238/justel',
    'https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel',
    'https://www.dataprotectionauthority.be/',
  ],
} satisfies Jurisdiction;
