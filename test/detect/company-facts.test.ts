import { describe, expect, it } from 'vitest';
import { companyFacts, legalEntity, structuredAddresses } from '../../src/detect/company-facts.ts';
import { finish } from '../../src/core/steps.ts';
import { imprintSteps } from '../../src/detect/imprint.ts';
import { snapshotWith } from '../support/page.ts';

const line = (text: string) => ({ text, heading: '', inFooter: true, inCard: false, block: 0 });
const on = (lines: string[], structured: string[] = [], url = 'https://www.model.example/') => ({
  url,
  imprint: finish(imprintSteps(snapshotWith({ lines: lines.map(line) }))),
  structured,
});

describe('the legal entity', () => {
  it.each([
    ['© 2026 Model Energie B.V.', 'Model Energie B.V.'],
    ['Verantwoordelijke is Model N.V., gevestigd te Voorbeeldstad.', 'Model N.V.'],
    ['Impressum: Model Versand GmbH, HRB 12345', 'Model Versand GmbH'],
    ['Model Handel GmbH & Co. KG, HRA 123', 'Model Handel GmbH & Co. KG'],
    ['Model AG, Musterstadt', 'Model AG'],
    ['Model SAS, RCS Exempleville 123 456 782', 'Model SAS'],
    ['Model SARL au capital de 10 000 euros', 'Model SARL'],
    ['Model Servicios, S.L. CIF B12345674', 'Model Servicios, S.L.'],
    ['Model S.p.A. - P. IVA 12345678903', 'Model S.p.A.'],
    ['Model Servizi S.r.l.', 'Model Servizi S.r.l.'],
    ['Model Polska sp. z o.o., KRS 0000123456', 'Model Polska sp. z o.o.'],
    ['Model Unipessoal, Lda', 'Model Unipessoal, Lda'],
    ['Model Sverige AB', 'Model Sverige AB'],
    ['Model Danmark A/S', 'Model Danmark A/S'],
    ['Model ApS', 'Model ApS'],
    ['Model Ltd is registered in England, company number 01234567', 'Model Ltd'],
    ['Model Group plc', 'Model Group plc'],
    ['Copyright 2026 Model, Inc.', 'Model, Inc.'],
  ])('%s → %s', (text, name) => expect(legalEntity(on([text]))).toMatchObject({ name, quote: text }));
  it.each([
    ['of somebody else', ['Hosting: Server GmbH']],
    ['that is only one of two', ['Model Wonen B.V.', 'Model Auto B.V.']],
    ['in a sentence without one', ['Model as a service, se en ag']],
  ])('is not offered %s', (_, lines) => expect(legalEntity(on(lines))).toBeUndefined());
  it('is the one with a registered number where the name is not the site’s', () => {
    const facts = companyFacts(on(['Anders B.V. KvK 12345678', 'Webdesign door Maker B.V.']));
    expect(facts.entities[0]?.name).toBe('Anders B.V.');
    expect(facts.numbers).toMatchObject([{ scheme: 'KvK', number: '12345678' }]);
  });
  it('comes from JSON-LD when that is about this site', () => {
    const data = (url: string) => [JSON.stringify({ '@type': 'Organization', legalName: 'Anders B.V.', url })];
    expect(legalEntity(on([], data('https://model.example/')))?.name).toBe('Anders B.V.');
    expect(legalEntity(on([], data('https://elders.test/')))).toBeUndefined();
  });
});

it('quotes are short and few, those with a register first', () => {
  const lines = [...Array.from({ length: 40 }, (_, n) => `Merk ${n} B.V.`), `${'x '.repeat(250)}KvK 12345678`];
  const { imprint } = on(lines);
  expect(imprint).toHaveLength(20);
  expect(imprint[0]).toContain('KvK 12345678');
  expect(Math.max(...imprint.map(({ length }) => length))).toBeLessThanOrEqual(300);
});

it('an address in JSON-LD is an ordinary one, and says where it stands', () => {
  const structured = [JSON.stringify({ '@type': 'Organization', name: 'Model', email: 'mailto:Info@model.example' })];
  expect(structuredAddresses({ structured })).toEqual([
    {
      email: 'info@model.example',
      role: 'general',
      dpo: false,
      score: 0,
      quote: 'JSON-LD: Model, info@model.example',
    },
  ]);
});
