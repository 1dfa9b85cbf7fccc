import { allArguments } from '../../src/arguments/all.ts';
import { adviceTexts, ladder } from '../../src/cases/advice.ts';
import { checks } from '../../src/cases/checks/index.ts';
import { deadlineTexts } from '../../src/cases/deadline-rule.ts';
import { letterLanguageTexts } from '../../src/ui/letter-language-texts.ts';
import { noLetterTexts } from '../../src/cases/no-letter.ts';
import { ownRecordingTexts } from '../../src/cases/own-recording.ts';
import { requests } from '../../src/cases/request-types.ts';
import { doors } from '../../src/jurisdictions/doors/index.ts';
import { channels } from '../../src/channels/index.ts';
import { mailPrograms } from '../../src/channels/mail/limits.ts';
import { matchers } from '../../src/fields/roles.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import { regionNames } from '../../src/jurisdictions/region-names.ts';
import { registers } from '../../src/jurisdictions/registers/index.ts';
import { scopeReasons } from '../../src/jurisdictions/scope.ts';
import { vocabulary } from '../../src/jurisdictions/vocabulary.ts';

interface Kind {
  /** For translators: what texts of this kind are, and where they are shown. */
  description: string;
  /** English texts by id of the unit. */
  texts: Readonly<Record<string, string | undefined>>;
}

const purposes = Object.fromEntries(Object.entries(ladder).map(([id, rung]) => [`purpose-${id}`, rung[4]]));
const authorities = [...jurisdictions].map(
  ([id, { authority }]) => [id, 'note' in authority ? authority.note : undefined] as const,
);
const mailSites = [...channels.values()].flatMap(({ id, site }) => (site ? [[id, site] as const] : []));

/** Kinds of units that contain their own English; a key is `kind/id`. */
export const unitKinds: Readonly<Record<string, Kind>> = {
  advice: {
    description: 'Advice on what to ask and in which order, for a purpose of recording.',
    texts: { ...adviceTexts, ...purposes },
  },
  arguments: {
    description: 'Why a reason stands in the letter, next to a tick by which the user can leave it out.',
    texts: Object.fromEntries([...allArguments.values()].map(({ id, english }) => [id, english])),
  },
  articles: { description: 'What an article of law says, in a list below the letter.', texts: vocabulary },
  authorities: {
    description: 'Note on complaining to the authority of a country.',
    texts: Object.fromEntries(authorities),
  },
  channels: {
    description: 'Button for a way to send the letter.',
    texts: Object.fromEntries([...channels.values()].map(({ id, english }) => [id, english])),
  },
  checks: {
    description: 'What a check found in the letter before it goes out.',
    texts: Object.fromEntries([...checks.values()].map(({ id, english }) => [id, english])),
  },
  deadline: { description: 'Why the answer is due on that day.', texts: deadlineTexts },
  doors: {
    description:
      'A body besides the authority and the court that takes up a matter: its name, and in .text for whom, when and what to send. Its own name stays as it is.',
    texts: Object.fromEntries(
      [...doors].flatMap(
        ([id, { english, text }]) =>
          [
            [id, english],
            [`${id}.text`, text],
          ] as const,
      ),
    ),
  },
  fields: {
    description: 'Name of a field in a form of a company, in the preview before it is filled.',
    texts: Object.fromEntries([...matchers].map(([id, { about }]) => [id, about])),
  },
  mail: {
    description: 'Kind of mail program or mail site, in a list. Leave names of products as they are.',
    texts: Object.fromEntries([...mailPrograms.map(({ id, english }) => [id, english] as const), ...mailSites]),
  },
  'no-letter': { description: 'Why there is no letter for this request.', texts: noLetterTexts },
  'letter-language': { description: 'Beside the choice of a letter’s language.', texts: letterLanguageTexts },
  'own-recording': { description: 'Whether the user may record a call.', texts: ownRecordingTexts },
  regions: {
    description:
      'Part of a country with a data protection authority of its own, in a list; DE is the authority for all of Germany.',
    texts: regionNames,
  },
  registers: {
    description:
      'What a register, an authority or a rule of a country does against advertising calls; its own name stands above. What is only reported stays a question.',
    texts: Object.fromEntries([...registers].map(([id, { english }]) => [id, english])),
  },
  requests: {
    description:
      'A request as a button: a short name, and in .hint the line below it. The name of a reply quotes what the company said.',
    texts: Object.fromEntries(
      Object.entries(requests).flatMap(
        ([id, { english, hint }]) =>
          [
            [id, english],
            [`${id}.hint`, hint],
          ] as const,
      ),
    ),
  },
  scope: { description: 'Why the law of a country applies.', texts: scopeReasons },
};
