import { describe, expect, it } from 'vitest';
import { againstErased } from '../../src/cases/against-erased.ts';
import { caseFileOf } from '../../src/cases/case-file.ts';
import { compose } from '../../src/cases/compose.ts';
import type { Case, CaseDraft, CaseNews } from '../../src/cases/events.ts';
import { followUpOf } from '../../src/cases/follow-up.ts';
import type { Call, RequestType } from '../../src/cases/shape.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { after, draft, preparedCase } from '../support/case.ts';

const call: Call = { date: '2026-09-01', from: '14:00', to: '14:30', zone: 'Europe/Amsterdam', direction: 'outgoing' };
const notice = {
  sentence: 'We record calls and keep them for 90 days.',
  kept: 'We record calls and keep them for 90 days',
  url: 'https://www.modelbank.example/privacy',
  day: '2026-09-10',
};
const sent: CaseNews = { type: 'sent', day: '2026-09-15', channel: 'email' };
const erased: CaseNews = { type: 'refused', day: '2026-10-10', ground: 'reply-deleted' };

function erasedCase(part: Partial<CaseDraft> = {}, ...news: CaseNews[]): Case {
  return after(preparedCase('c1', { call, notice, ...part }), ...(news.length > 0 ? news : [sent, erased]));
}
const noticeOf = (sentence: string) => ({ ...notice, sentence, kept: sentence.replace('.', '') });

describe('“already erased” against the statement', () => {
  it('is refuted where the letter came before the time was over', () => {
    expect(againstErased(erasedCase())).toEqual({
      words: 'We record calls and keep them for 90 days',
      url: 'https://www.modelbank.example/privacy',
      read: '2026-09-10',
      until: '2026-11-30',
      received: '2026-09-15',
      isFirm: true,
    });
  });
  it.each([
    'We keep recordings for at most 90 days.',
    'Wij bewaren opnames maximaal 90 dagen.',
    'Opnames worden niet langer dan 90 dagen bewaard.',
    'Die Aufzeichnungen werden spätestens nach 90 Tagen gelöscht.',
    'Les enregistrements sont conservés 90 jours au plus.',
    'Las grabaciones se conservan hasta 90 días.',
    'Le registrazioni sono cancellate entro 90 giorni.',
    'Nagrania przechowujemy do 90 dni.',
    'As gravações são conservadas até 90 dias.',
    'Inspelningar sparas högst 90 dagar.',
    'Optagelser slettes senest efter 90 dage.',
  ])('a mere maximum proves less: %s', (sentence) => {
    expect(againstErased(erasedCase({ notice: noticeOf(sentence) }))?.isFirm).toBe(false);
  });
  it.each([
    'We keep recordings for 90 days.',
    'Wij bewaren opnames 90 dagen.',
    'Aufzeichnungen werden nach 90 Tagen gelöscht.',
    'Les enregistrements sont conservés pendant 90 jours.',
    'Las grabaciones se conservan durante 90 días.',
    'Le registrazioni sono conservate per 90 giorni.',
    'Nagrania przechowujemy przez 90 dni.',
    'As gravações são conservadas durante 90 dias.',
    'Inspelningar sparas i 90 dagar.',
    'Optagelser gemmes i 90 dage.',
  ])('a plain time proves it: %s', (sentence) => {
    expect(againstErased(erasedCase({ notice: noticeOf(sentence) }))?.isFirm).toBe(true);
  });
  it('proves less where only part of a sentence is known', () => {
    const other = { ...notice, sentence: 'We record calls.' };
    expect(againstErased(erasedCase({ notice: other }))).toMatchObject({ isFirm: false, words: notice.kept });
  });
});

describe('says nothing', () => {
  const silent: Record<string, Case> = {
    'before they answer': erasedCase({}, sent),
    'about another refusal': erasedCase({}, sent, { type: 'refused', day: '2026-10-10', ground: 'reply-internal' }),
    'where the letter came too late': erasedCase({}, { ...sent, day: '2026-12-01' }, erased),
    'where it came on the very day': erasedCase({}, { ...sent, day: '2026-11-30' }, erased),
    'where the letter is dated before the call': erasedCase({}, { ...sent, day: '2026-08-01' }, erased),
    'where only the day of posting is known': erasedCase({}, { ...sent, channel: 'letter' }, erased),
    'where the letter came back': erasedCase({}, sent, { type: 'bounced', day: '2026-09-16' }, erased),
    'where the page is another company’s': erasedCase({ notice: { ...notice, url: 'https://other.example/privacy' } }),
    'where its host only ends alike': erasedCase({ notice: { ...notice, url: 'https://notmodelbank.example/' } }),
    'where the page names no time': erasedCase({ notice: { ...notice, kept: 'as long as necessary' } }),
    'where it names two': erasedCase({ notice: { ...notice, kept: 'kept for 30 days, at times for 6 months' } }),
    'where nothing was read': erasedCase({
      notice: { sentence: 'We record calls.', url: notice.url, day: notice.day },
    }),
    'where no call is named': preparedCase('c1', { notice }),
    'where several calls are named': erasedCase({ moreCalls: [{ ...call, date: '2026-09-02' }] }),
    'where the letter did not ask for the recording': erasedCase({ request: 'information-recording' }),
  };
  it.each(Object.keys(silent))('%s', (name) => expect(againstErased(silent[name] as Case)).toBeUndefined());
  it('unless a posted letter’s arrival is known', () => {
    const posted = erasedCase({}, { ...sent, channel: 'letter' }, { type: 'received', day: '2026-09-17' }, erased);
    expect(againstErased(posted)?.received).toBe('2026-09-17');
  });
});

describe.each(letterLanguages)('letters in %s', (language) => {
  const write = async (one: Case, request: RequestType) => {
    const followUp = followUpOf(one, {});
    const letter = await compose({
      request,
      language,
      jurisdiction: 'nl',
      company: { name: draft.addressee.name },
      profile: { name: 'A. Berg', email: 'a@b.example', country: 'NL' },
      call,
      purposes: [],
      statements: {},
      ...(followUp ? { followUp } : {}),
      file: caseFileOf(one, '2026-10-12'),
      today: '2026-10-12',
    });
    return letter.full;
  };
  it.each(['reply-deleted', 'complaint'] as const)(
    '%s names page, words and days only where they prove it',
    async (to) => {
      const full = await write(erasedCase(), to);
      expect(full).toContain(notice.kept);
      expect(full).toContain(notice.url);
      expect(full).not.toMatch(/[{}[\]]/);
      const weak = await write(erasedCase({ notice: noticeOf('We keep recordings for at most 90 days.') }), to);
      const plain = await write(erasedCase({ notice: { ...notice, kept: 'as long as necessary' } }), to);
      expect(weak).toContain(notice.url);
      expect(weak.length).toBeLessThan(full.length - 20);
      expect(plain).not.toContain(notice.url);
    },
  );
});
