import { describe, expect, it } from 'vitest';
import { glanceScore, WORTH_READING } from '../../src/detect/glance.ts';

const score = (title: string, textareas = 0) => glanceScore({ path: '/', title, heading: '', textareas });

describe('a glance', () => {
  it.each([
    'Privacyverklaring',
    'Privacy notice',
    'Datenschutzerklärung',
    'Politique de confidentialité',
    'Política de privacidad',
    'Trattamento dei dati personali',
    'Polityka prywatności',
    'Proteção de dados pessoais',
    'Integritetspolicy',
    'Behandling af personoplysninger',
  ])('finds %s worth reading', (title) => expect(score(title)).toBeGreaterThanOrEqual(WORTH_READING));
  it.each(['Contact', 'Kontakt', 'Contatti', 'Contato', 'Kundservice', 'Kundeservice'])(
    'finds %s worth reading with a form',
    (title) => {
      expect(score(title, 1)).toBeGreaterThanOrEqual(WORTH_READING);
      expect(score(title)).toBeLessThan(WORTH_READING);
    },
  );
  it.each(['Chairs and tables', 'Willkommen', 'Accueil'])('leaves %s alone', (title) =>
    expect(score(title, 1)).toBe(0),
  );
});
