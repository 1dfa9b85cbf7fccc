import { letterLanguages } from '../../src/letters/index.ts';

/** One made-up unit of each kind that README names, by the row of its table: what a newcomer would write, and nothing else. */
export interface MadeUp {
  row: string;
  /** Files that are added. */
  files: Readonly<Record<string, string>>;
  /** Files that get a line: what stands there, and what stands there afterwards. */
  edits?: Readonly<Record<string, readonly [from: string, to: string]>>;
  /** Folders that are copied and renamed, as the guide says. */
  folders?: Readonly<Record<string, string>>;
}

const finnish = {
  '@@locale': 'fi',
  'home.what': 'Mitä haluat?',
  'backup.imported': 'Valmis: {added, plural, one {yksi uusi tieto} other {# uutta tietoa}}.',
};

export const madeUp: readonly MadeUp[] = [
  { row: 'texts in a language', files: { 'src/languages/fi.json': `${JSON.stringify(finnish, null, 2)}\n` } },
  {
    row: 'words in a language',
    files: {
      'src/words/fi.ts': `import type { Phrases } from '../core/words.ts';
import type { LanguageWords } from './shape.ts';

export const detect: Phrases = { 'detect/terms': { names: ['käyttöehdot'] } };
export const notices: Phrases = {};
export const fields: Phrases = { 'fields/city': { match: ['paikkakunta'] } };
export const replies: Phrases = {};

export default { detect, notices, fields, replies } satisfies LanguageWords;
`,
    },
  },
  { row: 'letters in a language', files: {}, folders: { 'src/letters/en': 'src/letters/fi' } },
  {
    row: 'a kind of letter',
    edits: {
      'src/cases/request-types.ts': [
        '  portability: general(',
        "  'opt-out': general(['Leave me alone', 'No more contact of any kind'], 'objection'),\n  portability: general(",
      ],
    },
    files: Object.fromEntries(
      [...letterLanguages, 'fi'].flatMap((language) => [
        [`src/letters/${language}/opt-out.txt`, 'Subject: Opt-out\n\nI object. (OPT-OUT FULL)\n'],
        [`src/letters/${language}/opt-out.short.txt`, 'Subject: Opt-out\n\nI object. (OPT-OUT SHORT)\n'],
      ]),
    ),
  },
  {
    row: 'a jurisdiction',
    files: {
      'src/jurisdictions/zz.ts': `import type { Jurisdiction } from './shape.ts';

/** A made-up country with a law of its own. */
export default {
  id: 'zz',
  name: 'Zubrowka',
  countries: ['ZZ'],
  regime: 'zz',
  law: 'zz-privacy-act',
  laws: { 'zz-privacy-act': { name: 'Privacy Act', article: 'Art. {place} ZPA' } },
  articles: Object.fromEntries(
    ['access', 'copy', 'erasure', 'objection', 'deadline', 'complaint', 'purposes', 'retention', 'source', 'rectification', 'consent'].map(
      (name, n) => [name, { article: n + 1 }],
    ),
  ),
  deadline: {
    unit: 'days',
    count: 20,
    extendedCount: 40,
    calendar: 'NONE',
    roll: true,
    saturdayOff: true,
    identity: 'runs-on',
    source: 'Privacy Act art. 9',
  },
  authority: {
    name: 'Privacy Office',
    website: 'https://privacy.zz.example/',
    note: 'It answers by telegram.',
    day: '2026-11-23',
    source: 'Privacy Act art. 12',
  },
  consentCountry: false,
  ownRecording: { rule: 'unknown', tag: 'K', source: 'not read' },
  reviewed: false,
  sources: ['https://law.zz.example/'],
  checked: '2026-11-23',
} satisfies Jurisdiction;
`,
    },
  },
  {
    row: 'an argument',
    files: {
      'src/arguments/nl/dike-court.ts': `import type { Argument } from '../shape.ts';

export default {
  id: 'dike-court',
  english: 'An old court for dikes once said that whoever writes things down may be asked to read them out.',
  source: 'Dike Court, 1287',
  url: 'https://dikes.example/1287',
  tag: 'V',
  day: '2026-11-23',
  laws: ['nl'],
  letters: ['access'],
  kinds: ['data-broker'],
  texts: {
    nl: 'Wie opschrijft, leest voor (Dijkgerecht 1287).',
    en: 'Who writes down reads out (Dike Court 1287).',
    de: 'Wer aufschreibt, liest vor (Deichgericht 1287).',
  },
} satisfies Argument;
`,
    },
  },
  {
    row: 'a door',
    files: {
      'src/jurisdictions/doors/nl/dike-warden.ts': `import type { Door } from '../shape.ts';

export default {
  id: 'dike-warden',
  english: 'Dike warden (polders)',
  text: 'Free. Write to the company first. The warden reads your letters when the water is low. Send what was said.',
  laws: ['nl'],
  website: 'https://dikes.example/',
  source: 'https://dikes.example/complaints',
  day: '2026-11-23',
} satisfies Door;
`,
    },
  },
  {
    row: 'a register',
    files: {
      'src/jurisdictions/registers/nl-dikes.ts': `import type { Register } from './shape.ts';

export default {
  id: 'nl-dikes',
  country: 'NL',
  name: 'Dijkregister',
  lang: 'nl',
  english: 'Keeps sellers off your dike: whoever is listed there may not be called for advertising.',
  website: 'https://dikes.example/',
  tag: 'V',
  source: 'https://dikes.example/register',
  day: '2026-11-23',
} satisfies Register;
`,
    },
  },
  {
    row: 'a rule for reading pages',
    files: {
      'src/detect/rules/price-list.ts': `import { naming } from '../naming.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'price-list',
  about: 'Lists of prices.',
  english: { names: ['our tariff sheet'] },
  find: (page, words) => naming(page, 'other', words, 1.2),
} satisfies DetectorRule;
`,
    },
  },
  {
    row: 'a form field',
    files: {
      'src/fields/matchers/meter_number.ts': `import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'meter_number',
  about: 'Number of the electricity meter.',
  autocomplete: [],
  types: [],
  takes: ['text', 'number'],
  impersonal: true,
  english: { match: ['meter number', 'number of your meter'] },
  value: (sender) => sender.contractNumber,
} satisfies FieldMatcher;
`,
    },
  },
  {
    row: 'a way to send',
    files: {
      'src/channels/pigeon.ts': `import type { Channel } from './shape.ts';

/** The short form, light enough for a bird. */
export default {
  id: 'pigeon',
  kind: 'clipboard',
  english: 'Copy for the pigeon',
  reaches: () => true,
  deliver: (letter) => ({ do: 'copy', text: letter.short }),
} satisfies Channel;
`,
    },
  },
  {
    row: 'a check before sending',
    files: {
      'src/cases/checks/shouting.ts': `import type { PreSendCheck } from '../shape.ts';

/** Capitals throughout read as shouting. */
export default {
  id: 'shouting',
  english: 'The letter shouts: “{begin}”.',
  run({ body }) {
    const [begin] = /(?:\\b[A-Z]{6,}\\b ?){4}/.exec(body) ?? [];
    return begin ? { level: 'warn', values: { begin } } : undefined;
  },
} satisfies PreSendCheck;
`,
    },
  },
  {
    row: 'a company',
    edits: {
      'src/directory/companies/demo.ndjson': [
        '',
        '{"id":"demo-pigeon-post","name":"Pigeon Post","domains":[{"host":"pigeon-post.example","confidence":"A"}],"country":"NL","countries":["NL"],"emails":[{"address":"privacy@pigeon-post.example","kind":"privacy","source":{"name":"demo","quality":"demo","date":"2026-11-24"}}]}\n',
      ],
    },
    files: {},
  },
];

/** Goes into the copy as a contract test: each unit does its work there, with nothing registered anywhere. */
export const proof = `import { expect, it } from 'vitest';
import { channels } from '../../src/channels/index.ts';
import { runChecks } from '../../src/cases/checks/index.ts';
import { compose } from '../../src/cases/compose.ts';
import { requestTypes, type RequestType } from '../../src/cases/request-types.ts';
import { matchers } from '../../src/fields/roles.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import { doors } from '../../src/jurisdictions/doors/index.ts';
import { registersIn } from '../../src/jurisdictions/registers/index.ts';
import { languages, loadTexts } from '../../src/languages/index.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { detectWords } from '../../src/words/detect-words.ts';
import { leastInput } from '../support/letter-input.ts';

it('a language with few texts is not offered', () => expect(languages).not.toContain('fi'));
it('its words are read', () => expect(detectWords.some((words) => words['detect/terms']?.names?.includes('käyttöehdot'))).toBe(true));
it('its letters are written', async () => {
  expect(letterLanguages).toContain('fi');
  expect((await compose(leastInput('access', 'fi'))).full.length).toBeGreaterThan(200);
});
it('a kind of letter is offered and composed', async () => {
  expect(requestTypes).toContain('opt-out');
  expect((await compose(leastInput('opt-out' as RequestType, 'nl'))).full).toContain('OPT-OUT FULL');
});
it('a jurisdiction cites its own law', async () => {
  expect(jurisdictions.get('zz')?.name).toBe('Zubrowka');
  expect((await compose({ ...leastInput('access', 'en'), jurisdiction: 'zz' })).full).toContain(' ZPA');
});
it('a channel, a check and a role are there', () => {
  expect(channels.get('pigeon')?.english).toBe('Copy for the pigeon');
  expect(matchers.get('meter_number')?.takes).toContain('number');
  const found = runChecks({ input: leastInput('access', 'en'), subject: 's', body: 'PLEASE ANSWER WITHIN REASON AT ONCE PLEASE ANSWER' });
  expect(found.map(({ id }) => id)).toContain('shouting');
});
it('an argument stands in the letter it fits', async () => {
  const input = { ...leastInput('access', 'nl'), company: { name: 'X', kind: 'data-broker' as const } };
  expect((await compose(input)).full).toContain('Dijkgerecht 1287');
});
it('a door and a register are there', () => {
  expect(doors.get('dike-warden')?.laws).toEqual(['nl']);
  expect(registersIn('NL').map(({ id }) => id)).toContain('nl-dikes');
});
it('texts that a language lacks are English', async () => {
  expect((await loadTexts('nl')).labels['channels/pigeon']).toBeUndefined();
});
`;
