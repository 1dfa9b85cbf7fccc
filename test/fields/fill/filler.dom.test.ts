import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formFiller } from '../../../src/fields/fill/filler.ts';
import type { FillValue } from '../../../src/fields/shape.ts';

const show = (html: string) => (document.body.innerHTML = `<form class="contact" id="f">${html}</form>`);
const name = '<label>Naam <input id="n"></label>';
const message = '<label>Bericht <textarea id="b"></textarea></label>';
const LETTER = 'Graag ontvang ik de opname van ons gesprek van vorige week.';
const SHORT = 'Graag de opname.';
const get = <T extends HTMLElement = HTMLInputElement>(selector: string) => document.querySelector<T>(selector) as T;
const values: Record<string, Partial<FillValue>> = {
  name: { value: 'Anna' },
  message: { value: LETTER, short: SHORT },
  phone: { value: '+31612345678' },
  topic: { value: 'Privacy' },
};

/** Fills what is found, each role with its value. */
async function fill() {
  const filler = formFiller(document);
  const { url, forms } = filler.scan();
  const fields = forms.flatMap((form) => form.fields);
  const order = { url, values: fields.map(({ key, role }) => ({ key, value: '', ...values[role] })) };
  return { filler, report: await filler.fill(order) };
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => void vi.restoreAllMocks());

describe('a letter that does not fit', () => {
  const limit = (max: number, selector = '#b') =>
    get(selector).addEventListener('input', () => (get(selector).value = get(selector).value.slice(0, max)));
  it('gives way to its short form where the form cuts it off', async () => {
    show(name + message);
    limit(30);
    expect((await fill()).report).toMatchObject({ ok: true, notKept: [], short: [expect.any(String)] });
    expect(get('#b').value).toBe(SHORT);
  });
  it('and to nothing where that is cut off as well', async () => {
    show(name + message);
    limit(10);
    expect((await fill()).report).toMatchObject({ notKept: [{ label: 'Bericht', why: 'too-long' }] });
    expect(get('#b').value).toBe('');
  });
  it('gives way where the form objects to it', async () => {
    show(name + message);
    const judge = () => get('#b').setAttribute('aria-invalid', String(get('#b').value.length > 30));
    get('#b').addEventListener('input', judge);
    expect((await fill()).report).toMatchObject({ notKept: [], short: [expect.any(String)] });
  });
  it('stays where the form objects to everything', async () => {
    show(name + message);
    get('#b').addEventListener('input', () => get('#b').setAttribute('aria-invalid', 'true'));
    get('#b').addEventListener('focus', () => get('#b').removeAttribute('aria-invalid'));
    await fill();
    expect(get('#b').value).not.toBe('');
  });
});

describe('a field that was listed', () => {
  const scrolled: Element[] = [];
  beforeEach(() => {
    scrolled.length = 0;
    Element.prototype.scrollIntoView = function scroll(this: Element) {
      scrolled.push(this);
    };
  });
  it('is scrolled to by its name, and nothing else happens', async () => {
    show(`${name}${message}<label>Akkoord <input type="checkbox" id="t"></label>`);
    const { filler } = await fill();
    const held = [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value);
    expect(filler.show('Akkoord')).toEqual({ shown: true });
    expect(scrolled.at(-1)).toBe(get('#t'));
    expect([...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value)).toEqual(
      held,
    );
    expect(get('#t').checked).toBe(false);
  });
  it('is said to be gone where the page has it no more, or hides it', async () => {
    show(name + message);
    const { filler } = await fill();
    get('#n').closest('label')?.setAttribute('style', 'display: none');
    expect(filler.show('Naam')).toEqual({ shown: false });
    expect(filler.show('Onbekend')).toEqual({ shown: false });
  });
});

describe('a list that is more than a list', () => {
  const list = (options: string) =>
    `<div role="combobox" aria-label="Onderwerp" aria-expanded="true" aria-controls="l"></div><ul role="listbox" id="l">${options}</ul>${message}`;
  const submit = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  beforeEach(() => document.addEventListener('submit', submit));
  afterEach(() => {
    document.removeEventListener('submit', submit);
    submit.mockClear();
  });
  it('does not send the form, nor by a script of the page that listens', async () => {
    show(list('<li role="option"><button>Privacy</button></li><li role="option"><button>Klacht</button></li>'));
    for (const item of document.querySelectorAll('li'))
      item.addEventListener('click', () => get<HTMLFormElement>('form').requestSubmit());
    await fill();
    expect(submit).not.toHaveBeenCalled();
  });
  it('does not tick a box by its label', async () => {
    show(
      `${list('<label role="option" for="c">Privacy</label><li role="option">Klacht</li>')}<input type="checkbox" id="c">`,
    );
    await fill();
    expect(get('#c').checked).toBe(false);
  });
  it('leaves the form as it was once it is done', async () => {
    show(`${message}<input type="checkbox" id="c"><button>Verstuur</button>`);
    await fill();
    get('#c').click();
    get('button').click();
    expect([get('#c').checked, submit.mock.calls.length]).toEqual([true, 1]);
  });
});

describe('forms that draw themselves anew', () => {
  it('at every input, with fields of their own again', async () => {
    const state: Record<string, string> = { n: '', b: '' };
    const draw = () => {
      show(name + message);
      for (const id of ['n', 'b']) {
        get(`#${id}`).value = state[id] ?? '';
        get(`#${id}`).addEventListener('input', (event) => {
          state[id] = (event.target as HTMLInputElement).value;
          draw();
        });
      }
    };
    draw();
    const { filler, report } = await fill();
    expect(report).toMatchObject({ ok: true, notKept: [] });
    expect(state).toEqual({ n: 'Anna', b: LETTER });
    expect(await filler.undo()).toEqual({ restored: 2 });
    expect(state).toEqual({ n: '', b: '' });
  });
  it('and lose a value once get it again; those that always lose it are named', async () => {
    show(name + message);
    let lost = 0;
    get('#n').addEventListener('input', () => {
      if (lost++ === 0) setTimeout(() => (get('#n').value = ''), 20);
    });
    get('#b').addEventListener('input', () => setTimeout(() => (get('#b').value = ''), 20));
    expect((await fill()).report).toMatchObject({ notKept: [{ label: 'Bericht', why: 'not-kept' }] });
    expect(get('#n').value).toBe('Anna');
  });
  it('with a field more above, once a topic is chosen', async () => {
    show(
      `<label>Onderwerp <select id="o"><option>Kies</option><option>Privacy</option></select></label>${name}${message}`,
    );
    get('#o').addEventListener('change', () => {
      get('#n')
        .closest('label')
        ?.replaceWith(
          ...new DOMParser().parseFromString(`<label>Bestelnummer <input></label>${name}`, 'text/html').body.childNodes,
        );
    });
    expect((await fill()).report).toMatchObject({ notKept: [] });
    expect(get('#n').value).toBe('Anna');
  });
});

describe('a field that changes while others are filled', () => {
  it('is named when it is taken away', async () => {
    show(name + message);
    get('#n').addEventListener('input', () => get('#b').closest('label')?.remove());
    expect((await fill()).report).toMatchObject({ ok: true, notKept: [{ label: 'Bericht', why: 'gone' }] });
  });
  it('or is taken away by the filling itself', async () => {
    show(name + message);
    get('#n').addEventListener('input', () => get('#n').closest('label')?.remove());
    expect((await fill()).report).toMatchObject({ ok: true, notKept: [{ label: 'Naam', why: 'gone' }] });
  });
  it('or stands in a frame that is taken away', async () => {
    show(name + message);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument as Document;
    inner.body.innerHTML = `<form class="contact"><label>Naam <input></label><label>Bericht <textarea></textarea></label></form>`;
    get('#n').addEventListener('input', () => frame.remove());
    const { report } = await fill();
    expect(report).toMatchObject({ ok: true, kept: { length: 2 }, notKept: [{ why: 'gone' }, { why: 'gone' }] });
  });
  it('is left when another field hides it', async () => {
    show(name + message);
    get('#n').addEventListener('input', () => (get('#b').style.display = 'none'));
    expect((await fill()).report).toMatchObject({ notKept: [{ label: 'Bericht', why: 'hidden' }] });
    expect(get('#b').value).toBe('');
  });
  it('is left when it hides from the one who comes to it', async () => {
    show(name + message);
    get('#n').addEventListener('focus', () => (get('#n').style.opacity = '0'));
    expect((await fill()).report).toMatchObject({ notKept: [{ label: 'Naam', why: 'hidden' }] });
    expect(get('#n').value).toBe('');
  });
});

it('tells a page that has not the focus what it needs to hear', async () => {
  show(name + message);
  const seen: string[] = [];
  get('#n').focus = () => undefined;
  get('#n').blur = () => undefined;
  for (const type of ['focus', 'focusin', 'blur', 'focusout']) get('#n').addEventListener(type, () => seen.push(type));
  await fill();
  expect(seen).toEqual(expect.arrayContaining(['focus', 'focusin', 'blur', 'focusout']));
});

it('tries a number in another way when the form keeps only a part of it', async () => {
  show(`<label>Telefoon <input type="tel" id="t"></label>${name}${message}`);
  get('#t').addEventListener('input', () => {
    const digits = get('#t').value.replace(/\D/g, '').slice(0, 10);
    get('#t').value = digits.replace(/^(..)(.+)/, '$1-$2');
  });
  expect((await fill()).report).toMatchObject({ notKept: [] });
  expect(get('#t').value).toBe('06-12345678');
});

it('gives a choice back, and a choice among buttons', async () => {
  show(
    `<label>Onderwerp <select id="o"><option>Kies</option><option>Privacy</option></select></label>${name}${message}`,
  );
  const { filler } = await fill();
  expect(get('#o').value).toBe('Privacy');
  await filler.undo();
  expect(get('#o').value).toBe('Kies');
});

it('ends in time on a page that makes filling endless, and says what was not filled', async () => {
  show(name + message);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10_000));
  expect((await fill()).report).toMatchObject({
    kept: { length: 1 },
    notKept: [{ label: 'Bericht', why: 'not-kept' }],
  });
});
