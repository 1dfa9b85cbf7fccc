import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formFiller } from '../../src/fields/fill/filler.ts';
import { planFill } from '../../src/fields/plan.ts';
import { findControls, scanForms } from '../../src/fields/scan.ts';
import type { Sender } from '../../src/fields/shape.ts';

const sender: Sender = {
  name: 'Anna van den Berg',
  firstName: 'Anna',
  lastName: 'van den Berg',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  street: 'Dorpsstraat',
  houseNumber: '12',
  postalCode: '1234 AB',
  city: 'Dorp',
  country: 'NL',
  customerNumber: '12345678',
  subject: 'Verzoek',
  message: `Hele brief. ${'x'.repeat(500)}`,
  messageShort: 'Korte brief.',
};

const show = (html: string) => (document.body.innerHTML = html);
const first = () => scanForms(document).scan.forms[0];
const roles = () => first()?.fields.map((field) => field.role) ?? [];
const message = '<label>Bericht <textarea name="b"></textarea></label>';
const inForm = (fields: string) => show(`<h1>Contact</h1><form class="contact">${fields}${message}</form>`);

async function fill() {
  const { scan } = scanForms(document);
  const [form] = scan.forms;
  const filler = formFiller(document);
  const { fills } = planFill(form ?? { fields: [], left: [], hasMessage: false }, sender);
  const report = await filler.fill({ url: scan.url, values: fills.map(({ key, value }) => ({ key, value })) });
  return { filler, report, fills };
}
const value = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value;

beforeEach(() => document.body.replaceChildren());

describe('roles', () => {
  it.each([
    ['<label for="a">Naam</label><input id="a">', 'name'],
    ['<label>Voornaam <input></label>', 'first_name'],
    ['<label>Achternaam <input></label>', 'last_name'],
    ['<input placeholder="Uw e-mailadres">', 'email'],
    ['<input aria-label="Telefoonnummer">', 'phone'],
    ['<table><tr><td>Postcode</td><td><input name="x1"></td></tr></table>', 'postal_code'],
    ['<span id="l">Woonplaats</span><input aria-labelledby="l">', 'city'],
    ['<p>Klantnummer</p><input name="f7">', 'customer_number'],
    ['<label>Huisnummer <input></label>', 'house_number'],
    ['<label>Order number <input></label>', 'order_number'],
    ['<label>Company name <input></label>', 'company'],
    ['<label>Subject <input></label>', 'subject'],
    ['<input autocomplete="given-name">', 'first_name'],
    ['<input autocomplete="section-a tel" name="q1">', 'phone'],
    ['<label>Onderwerp <select><option>Kies</option><option>Klacht</option></select></label>', 'topic'],
    ['<label>Land <select><option>België</option><option>Nederland</option></select></label>', 'country'],
  ])('%s → %s', (html, role) => {
    inForm(html);
    expect(roles()).toContain(role);
  });
  it('takes a second e-mail field as the repetition', () => {
    inForm('<label>E-mail <input name="m1"></label><label>E-mail <input name="m2"></label>');
    expect(roles()).toEqual(['email', 'email_confirm', 'message']);
  });
  it('takes a field that holds only its own hint, the way of the time before placeholders', () => {
    inForm('<input name="q1" id="q1" value="Uw naam"><label>E-mail <input value="E-mailadres"></label>');
    expect(roles()).toEqual(['email', 'message']);
    inForm('<label>Naam <input value="Uw naam"></label><label>E-mail <input value="E-mailadres"></label>');
    expect(roles()).toEqual(['name', 'email', 'message']);
  });
  it('takes the one large field without a name as the message', () => {
    show('<form class="contact"><label>Naam <input></label><textarea></textarea></form>');
    expect(roles()).toEqual(['name', 'message']);
  });
});

describe('left alone', () => {
  it.each([
    ['<input type="password" name="p">', []],
    ['<input type="file" name="bijlage">', ['file']],
    ['<label><input type="checkbox" name="c"> Ik ga akkoord met de voorwaarden</label>', ['consent']],
    ['<label>Neem de code over <input name="captcha"></label>', ['captcha']],
    ['<label>BSN <input name="bsn"></label>', ['identity']],
    ['<label>Rekeningnummer (IBAN) <input name="iban"></label>', ['payment']],
    ['<input type="search" name="zoek">', ['search']],
    ['<label>Nieuwsbrief e-mail <input name="n"></label>', ['newsletter']],
    ['<label>Naam <input name="naam" value="Al ingevuld"></label>', ['filled']],
    ['<label>Kleur <input type="radio" name="a"> Rood <input type="radio" name="a"> Blauw</label>', ['unknown']],
  ])('%s', (html, why) => {
    inForm(html);
    expect(first()?.left.map((field) => field.why) ?? []).toEqual(why);
  });
  it.each([
    '<form id="login"><label>E-mail <input name="m"></label><input type="password"><textarea name="bericht"></textarea></form>',
    '<form role="search"><input name="q"><textarea name="bericht"></textarea></form>',
    '<form id="commentform" action="/wp-comments-post"><textarea name="comment"></textarea><label>Naam <input></label></form>',
    '<form class="newsletter"><label>E-mail <input></label></form>',
    '<form><label>E-mail van uw vriend <input></label><label>Uw naam <input></label><textarea name="bericht"></textarea></form>',
    '<form><label>Recipient’s name <input></label><textarea name="message"></textarea></form>',
  ])('whole forms: %s', (html) => {
    show(html);
    expect(scanForms(document).scan.forms).toEqual([]);
  });
  const hidden = [
    'style="display:none"',
    'style="visibility:hidden"',
    'style="opacity:0"',
    'style="opacity:.5"',
    'hidden',
    'disabled',
    'readonly',
    'aria-hidden="true"',
    'style="clip-path:inset(50%)"',
    'style="clip-path:inset(100%)"',
    'style="clip-path:circle(0)"',
    'style="clip:rect(0,0,0,0)"',
    'style="clip:rect(1px, 1px, 1px, 1px)"',
    'style="filter:opacity(0)"',
    'style="content-visibility:hidden"',
    'type="hidden"',
    'inert',
  ];
  it.each(hidden)('a field that nobody sees: %s', (attribute) => {
    inForm(`<input name="email" placeholder="E-mail" ${attribute}>`);
    expect(roles()).toEqual(['message']);
  });
  it.each(hidden.filter((one) => !/type|readonly/.test(one)))('a field in a box that nobody sees: %s', (attribute) => {
    inForm(`<fieldset ${attribute}><div><input name="email" placeholder="E-mail"></div></fieldset>`);
    expect(roles()).toEqual(['message']);
  });
  it('a field that the Tab key skips and nothing names', () => {
    inForm('<input name="email" tabindex="-1">');
    expect(roles()).toEqual(['message']);
  });
  it('a field that says to leave it empty', () => {
    inForm('<label>Laat dit veld leeg <input name="email"></label>');
    expect(roles()).toEqual(['message']);
  });
});

describe('plan', () => {
  const form = (maxLength?: number) => ({
    hasMessage: true,
    left: [],
    fields: [
      { key: '1', role: 'message', label: 'Bericht', required: true, ...(maxLength ? { maxLength } : {}) },
      { key: '2', role: 'company', label: 'Bedrijf', required: true },
      { key: '3', role: 'street', label: 'Straat', required: false },
      { key: '4', role: 'house_number', label: 'Nr', required: false },
    ],
  });
  it('takes the short form where the full one does not fit, and never cuts', () => {
    expect(planFill(form(), sender).fills[0]).toMatchObject({ form: 'full', value: sender.message });
    expect(planFill(form(100), sender).fills[0]).toMatchObject({ form: 'short', value: 'Korte brief.' });
    expect(planFill(form(5), sender)).toMatchObject({
      missing: [{ label: 'Bericht', why: 'too-long' }, { label: 'Bedrijf' }],
    });
  });
  it('puts the house number where it belongs', () => {
    const { fills } = planFill(form(), sender);
    expect(fills.find(({ role }) => role === 'street')?.value).toBe('Dorpsstraat');
    expect(fills.find(({ role }) => role === 'house_number')?.value).toBe('12');
  });
});

describe('fill and undo', () => {
  const whole = `<form class="contact"><label>Naam <input id="n"></label><label>E-mail <input id="m" type="email"></label>
    <label>Onderwerp <select id="o"><option value="">Kies een onderwerp</option><option>Facturen</option><option>Privacy</option></select></label>
    <label>Bericht <textarea id="b"></textarea></label><label><input type="checkbox" id="c"> Ik ga akkoord</label><button>Verstuur</button></form>`;
  it('keeps what the plan said, submits nothing and ticks nothing', async () => {
    show(whole);
    const submit = vi.fn<() => void>();
    document.addEventListener('submit', submit);
    const { report } = await fill();
    expect(report).toMatchObject({ ok: true, notKept: [] });
    expect([value('#n'), value('#m'), value('#b'), value('#o')]).toEqual([
      sender.name,
      sender.email,
      sender.message,
      'Privacy',
    ]);
    expect(document.querySelector<HTMLInputElement>('#c')?.checked).toBe(false);
    expect(submit).not.toHaveBeenCalled();
  });
  it('tells the page as typing would', async () => {
    show(whole);
    const seen: string[] = [];
    for (const type of ['focus', 'input', 'change', 'blur'])
      document.querySelector('#n')?.addEventListener(type, () => seen.push(type));
    await fill();
    expect(seen).toEqual(['focus', 'input', 'change', 'blur']);
  });
  it('passes a setter that a framework put on the element', async () => {
    show(whole);
    const input = document.querySelector<HTMLInputElement>('#n');
    const seen: string[] = [];
    if (input)
      Object.defineProperty(input, 'value', {
        configurable: true,
        get: () => Reflect.get(HTMLInputElement.prototype, 'value', input) as string,
        set: (text: string) => {
          seen.push(text);
        },
      });
    await fill();
    expect(seen).toEqual([]);
    expect(value('#n')).toBe(sender.name);
  });
  it('says which field did not keep the text', async () => {
    show(whole);
    document.querySelector('#n')?.addEventListener('input', (event) => ((event.target as HTMLInputElement).value = ''));
    expect((await fill()).report).toMatchObject({ notKept: [{ label: 'Naam', why: 'not-kept' }] });
  });
  it('gives everything back, also after filling twice', async () => {
    show(whole);
    const { filler, fills } = await fill();
    const again = filler.scan().forms[0]?.fields.map(({ role }) => role);
    expect(again).toEqual(['name', 'email', 'topic', 'message']);
    await filler.fill({ url: location.href, values: fills.map(({ key, value: text }) => ({ key, value: text })) });
    expect(await filler.undo()).toEqual({ restored: 4 });
    expect([value('#n'), value('#m'), value('#b'), value('#o')]).toEqual(['', '', '', '']);
    expect(await filler.undo()).toEqual({ restored: 0 });
  });
  it('leaves a page alone that is another one by now', async () => {
    show(whole);
    const filler = formFiller(document);
    expect(await filler.fill({ url: 'https://elsewhere.example/', values: [] })).toEqual({
      ok: false,
      why: 'page-changed',
    });
    const [form] = scanForms(document).scan.forms;
    show(
      '<form class="contact"><label>Iets anders <input id="n"></label><label>Bericht <textarea></textarea></label></form>',
    );
    const values = (form?.fields ?? []).map(({ key }) => ({ key, value: 'x' }));
    expect(await filler.fill({ url: location.href, values })).toEqual({ ok: false, why: 'page-changed' });
  });
  it('does not fill a field that was hidden since the preview', async () => {
    show(whole);
    const [form] = scanForms(document).scan.forms;
    document.querySelector<HTMLElement>('#n')?.style.setProperty('display', 'none');
    const report = await formFiller(document).fill({
      url: location.href,
      values: (form?.fields ?? []).map(({ key }) => ({ key, value: 'x' })),
    });
    expect(report).toMatchObject({
      notKept: expect.arrayContaining([expect.objectContaining({ label: 'Naam', why: 'hidden' })]),
    });
    expect(value('#n')).toBe('');
  });
});

describe('hostile forms', () => {
  it('cannot hide behind names', () => {
    show(
      '<form class="contact"><input name="elements"><input name="getAttribute"><input name="id"><label>E-mail <input name="closest"></label><label>Bericht <textarea name="querySelectorAll"></textarea></label></form>',
    );
    expect(roles()).toEqual(['email', 'message']);
  });
  it('with thousands of fields are read up to a limit', () => {
    show(`<form class="contact">${'<input name="x">'.repeat(3000)}</form>`);
    expect(findControls(document, () => false)).toMatchObject({ controls: { length: 1000 }, inPart: true });
    // jsdom works out styles by hand; how quick the scan is in a browser is the bench's to say.
  }, 30_000);
});
