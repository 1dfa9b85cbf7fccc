import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listboxText, writeListbox } from '../../../src/fields/fill/listbox.ts';

const texts = ['Bestelling', 'Klacht', 'Privacy'];
const wanted = { value: 'Privacy', role: 'topic', language: 'nl' };
const option = (text: string) => `<li role="option">${text}</li>`;
const box = () => document.querySelector<HTMLElement>('[role="combobox"], [role="listbox"]') as HTMLElement;

/** A box that opens on a click (or on a key), draws its list elsewhere, and closes when something is chosen. */
function showBox(opensBy: 'click' | 'keydown' | 'mousedown', list = texts): HTMLElement {
  document.body.innerHTML = `<form><button type="button" role="combobox" aria-expanded="false" aria-controls="l">Kies</button></form>`;
  const element = box();
  element.addEventListener(opensBy, () => {
    if (element.getAttribute('aria-expanded') === 'true') return shut(element);
    element.setAttribute('aria-expanded', 'true');
    setTimeout(() => {
      document.body.insertAdjacentHTML('beforeend', `<ul role="listbox" id="l">${list.map(option).join('')}</ul>`);
      for (const item of document.querySelectorAll('li'))
        item.addEventListener('click', () => {
          element.textContent = item.textContent;
          shut(element);
        });
    }, 20);
  });
  return element;
}

function shut(element: HTMLElement): void {
  document.querySelector('ul')?.remove();
  element.setAttribute('aria-expanded', 'false');
}

beforeEach(() => document.body.replaceChildren());

describe('a box that opens', () => {
  it.each(['click', 'mousedown', 'keydown'] as const)('by %s', async (opensBy) => {
    const element = showBox(opensBy);
    expect(await writeListbox(element, wanted)).toBe(true);
    expect(listboxText(element)).toBe('Privacy');
    expect(element.getAttribute('aria-expanded')).toBe('false');
  });
  it('without the wanted option is shut again, and nothing else is chosen', async () => {
    const element = showBox('click', ['Bestelling', 'Privacyverklaring']);
    expect(await writeListbox(element, wanted)).toBe(false);
    expect(listboxText(element)).toBe('Kies');
    expect(element.getAttribute('aria-expanded')).toBe('false');
  });
  it('that forgets the choice is not believed', async () => {
    const element = showBox('click');
    document.addEventListener('click', () => setTimeout(() => (element.textContent = 'Kies'), 0), { once: false });
    expect(await writeListbox(element, wanted)).toBe(false);
  });
  it('never sends the form: no Enter, no submit', async () => {
    const element = showBox('click');
    const submit = vi.fn<() => void>();
    const keys: string[] = [];
    document.addEventListener('submit', submit);
    document.addEventListener('keydown', ({ key }) => keys.push(key));
    await writeListbox(element, { ...wanted, value: 'Iets anders' });
    expect(submit).not.toHaveBeenCalled();
    expect(keys).not.toContain('Enter');
  });
});

it('a list that stands open takes the choice where it is', async () => {
  document.body.innerHTML = `<ul role="listbox" tabindex="0">${texts.map(option).join('')}</ul>`;
  for (const item of document.querySelectorAll('li'))
    item.addEventListener('click', () => item.setAttribute('aria-selected', 'true'));
  expect(await writeListbox(box(), wanted)).toBe(true);
  expect(listboxText(box())).toBe('Privacy');
});

it('an option that is switched off is not chosen', async () => {
  document.body.innerHTML = `<ul role="listbox"><li role="option" aria-disabled="true">Privacy</li></ul>`;
  expect(await writeListbox(box(), wanted)).toBe(false);
});

it('a field that shows its options only for what is typed', async () => {
  document.body.innerHTML = `<input role="combobox" aria-expanded="true" aria-controls="l"><ul role="listbox" id="l"></ul>`;
  const input = box() as HTMLInputElement;
  const list = document.querySelector('ul') as HTMLElement;
  input.addEventListener('input', () => {
    const found = texts.filter((text) => input.value !== '' && text.startsWith(input.value));
    list.innerHTML = found.map(option).join('');
    list.querySelector('li')?.addEventListener('click', () => {
      input.value = found[0] ?? '';
      list.replaceChildren();
    });
  });
  expect(await writeListbox(input, wanted)).toBe(true);
  expect(input.value).toBe('Privacy');
  expect(await writeListbox(input, { ...wanted, value: 'Iets anders' })).toBe(false);
  expect(input.value).toBe('Privacy');
});
