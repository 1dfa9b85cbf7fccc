import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RequestType, Statements } from '../../src/cases/shape.ts';
import { setLanguage } from '../../src/ui/i18n.ts';
import { MoreRequests } from '../../src/ui/popup/views/tiles.tsx';
import { missingStatements, NeededStatements } from '../../src/ui/popup/views/statements.tsx';

let place: HTMLElement;
let said: Statements;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  said = {};
});
afterEach(async () => {
  render(null, place);
  place.remove();
  await setLanguage('en');
});

function draw(request: RequestType): void {
  const change = (part: Partial<Statements>) => {
    said = { ...said, ...part };
    draw(request);
  };
  render(
    <NeededStatements requests={[request]} statements={said} missing={[]} phone="+31612345678" onChange={change} />,
    place,
  );
}
const field = (name: string) => place.querySelector<HTMLInputElement>(`[name="${name}"]`);
const ticks = () => vi.waitFor(() => expect(field('reason-voice')).not.toBeNull());

it('an objection to all future calls is among the requests that need no call', () => {
  const chosen: RequestType[] = [];
  render(<MoreRequests onChoose={(request) => chosen.push(request)} tape={undefined} />, place);
  place.querySelector<HTMLElement>('[data-name="standing-objection"]')?.click();
  expect(chosen).toEqual(['standing-objection']);
});

it('a reason is ticked, and taken back; one is enough', async () => {
  draw('standing-objection');
  await ticks();
  expect(missingStatements(['situation'], said)).toEqual(['situation']);
  field('reason-voice')?.click();
  field('reason-safety')?.click();
  expect(said.reasons).toEqual(['voice', 'safety']);
  expect(missingStatements(['situation'], said)).toEqual([]);
  field('reason-voice')?.click();
  expect(said.reasons).toEqual(['safety']);
});

it('the reasons are read in the language of the interface', async () => {
  await setLanguage('nl');
  draw('objection-recording');
  await ticks();
  expect(place.querySelector('[data-name="reasons"] [lang="nl"]')?.textContent).toContain('Mijn stem is met opnamen');
});

it('the number of the profile stands there, to be changed; only this objection asks for it', async () => {
  draw('objection-recording');
  expect(field('ownNumber')).toBeNull();
  draw('standing-objection');
  expect(field('ownNumber')?.value).toBe('+31612345678');
  expect(said.ownNumber).toBeUndefined();
  said = { onBehalfOf: 'Piet Jansen' };
  draw('standing-objection');
  expect(field('ownNumber')?.value).toBe('');
  const customer = field('customerNumber')!;
  customer.value = 'K-12';
  customer.dispatchEvent(new Event('input', { bubbles: true }));
  expect(said.customerNumber).toBe('K-12');
});
