import { describe, expect, it } from 'vitest';
import { compose } from '../../src/cases/compose.ts';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import type { ComposeInput } from '../../src/cases/shape.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { fullInput, leastInput } from '../support/letter-input.ts';

/** As the app writes it: about no call. */
function standing(language: string, over: Partial<ComposeInput> = {}): ComposeInput {
  const { call: _, ...input } = fullInput('standing-objection', language);
  return { ...input, ...over };
}
const own = { situation: 'I speak of private matters on the phone.' };

describe('an objection to the recording of future calls', () => {
  it.each(letterLanguages)('in %s asks for all of it and for no erasure', async (language) => {
    const { full } = await compose(standing(language, { statements: { ...own, customerNumber: 'K-881' } }));
    for (const article of ['21', '9', '7', '5', '6', '18'])
      expect(full).toMatch(new RegExp(String.raw`\b${article}\b`));
    for (const fact of ['+31612345678', 'K-881']) expect(full).toContain(fact);
    expect(full.match(/^\d\. /gm)).toHaveLength(6);
  });
  it('names the number and customer number that the user gave, and none where there is none', async () => {
    const given = { ...own, ownNumber: '+31 20 555 0199', customerNumber: '77-1' };
    const { full, short } = await compose(standing('en', { statements: given }));
    for (const text of [full, short]) expect(text).toMatch(/\+31 20 555 0199[\s\S]*77-1/);
    const least = await compose({ ...leastInput('standing-objection', 'en'), statements: own });
    expect(least.full).not.toMatch(/call from|customer number/);
    expect(least.short).not.toMatch(/customer no/);
  });
  it('for somebody else names no number of the user’s, unless it was typed', async () => {
    const behalf = { ...own, onBehalfOf: 'Piet Jansen' };
    const { full, short } = await compose(standing('en', { statements: behalf }));
    expect(full).not.toContain('I call from');
    expect(short).not.toContain('(+31612345678)');
    const typed = standing('en', { statements: { ...behalf, ownNumber: '+31 20 555 0199' } });
    expect((await compose(typed)).full).toContain('+31 20 555 0199');
  });
  it('leaves alone what a law or a claim needs, unless the user chose it', async () => {
    const usual = (await compose(standing('en', { statements: own }))).full;
    expect(usual).toContain('for training staff, measuring quality and analysis');
    expect(usual).not.toContain('evidence');
    expect(usual).toContain('I do not ask you to erase earlier recordings');
    const chosen = standing('en', { statements: { ...own, purposes: ['evidence'] } });
    expect((await compose(chosen)).full).toContain('for evidence');
  });
  it('is written under the law that applies: no compatibility test in Britain, no consent article in Switzerland', async () => {
    const british = (await compose(standing('en', { jurisdiction: 'uk', statements: own }))).full;
    expect(british).toContain('Article 21(1) UK GDPR');
    expect(british).not.toContain('6(4)');
    const swiss = (await compose(standing('de', { jurisdiction: 'ch', statements: own }))).full;
    expect(swiss).toMatch(/30 Abs\. 2/);
    expect(swiss).not.toMatch(/DSGVO|zwingenden schutzwürdigen/);
    expect(whyNoLetter(standing('pt', { jurisdiction: 'br' }))).toBe('access-only');
  });
  it('stands in one letter with what is also asked about all data', async () => {
    const { subject, full } = await compose(standing('en', { also: ['access'], statements: own }));
    expect(subject).toMatch(/ \+ /);
    expect(full).toContain('As regards the recording of my calls, please:');
  });
});

describe('the answer to “no recording, no service”', () => {
  it.each(letterLanguages)('in %s names the three grounds, each with its article', async (language) => {
    const input = fullInput('reply-no-service', language);
    const { full } = await compose({ ...input, followUp: { ...input.followUp!, requests: ['standing-objection'] } });
    expect(full).toMatch(/\b7\b.*(?:4|vierde)/);
    expect(full).toMatch(/\b21\b.*(?:1|eerste)/);
  });
  it('says that there was an objection only where there was one', async () => {
    const after = async (request: 'access' | 'standing-objection') => {
      const input = fullInput('reply-no-service', 'en');
      return (await compose({ ...input, followUp: { ...input.followUp!, requests: [request] } })).full;
    };
    expect(await after('standing-objection')).toContain('my objection stands');
    expect(await after('access')).not.toContain('my objection stands');
    expect(await after('access')).toContain('I can object to it');
  });
});
