import { beforeEach, describe, expect, it } from 'vitest';
import { findControls } from '../../src/fields/scan.ts';

/** What names each field of a page to the user. */
function namesOf(html: string): string[] {
  document.body.innerHTML = html;
  return findControls(document).controls.map(({ field }) => field.label || field.before || field.placeholder);
}

beforeEach(() => document.body.replaceChildren());

describe('a label', () => {
  it('names the field it stands before, whatever its copied `for` says', () => {
    const copied = `<label for="a">Site</label><input id="a"><label for="a">Subject</label><input id="b">`;
    expect(namesOf(copied)).toEqual(['Site', 'Subject']);
    const boxes = `<div><label for="a">School</label><input id="z"></div><div><label for="a">Name</label><input id="a"></div>`;
    expect(namesOf(boxes)).toEqual(['School', 'Name']);
  });
  it('is the first of two that stand before the same field, and one that floats behind it', () => {
    const two = '<label for="a">Name</label><label for="a">as in your passport</label><input id="a">';
    expect(namesOf(two)).toEqual(['Name']);
    expect(findControls(document).controls[0]?.field.hint).toBe('as in your passport');
    expect(namesOf('<div><input id="a"><label for="a">Name</label></div>')).toEqual(['Name']);
  });
  it('of a drawn list is not the choice that it shows, but the name of the list it stands for', () => {
    const drawn = `<p><label for="m">Subject</label><select id="m" aria-hidden="true"><option>Bill</option></select>
      <span><span role="combobox" aria-labelledby="c"><span id="c">Choose</span></span></span></p>`;
    expect(namesOf(drawn)).toEqual(['Subject', 'Subject']);
  });
});

describe('a field that nothing labels', () => {
  it('is named by its part of what stands before a row of as many', () => {
    const cell = '<table><tr><td>PLZ / Ort:</td><td><input><input></td></tr></table>';
    expect(namesOf(cell)).toEqual(['PLZ', 'Ort:']);
    expect(namesOf('<div><p>Straat en nr.</p><div><input><input></div></div>')).toEqual(['Straat', 'nr.']);
    expect(namesOf('<p>Vorname, Name <input><input></p>')).toEqual(['Vorname', 'Name']);
    expect(namesOf('<table><tr><td>Postcode + plaats</td><td><input></td></tr></table>')).toEqual([
      'Postcode + plaats',
    ]);
  });
  it('is named by the cell above where a row has only names', () => {
    const rows = '<tr><th>Name</th><th>Phone</th></tr><tr><td><input></td><td><input></td></tr>';
    expect(
      namesOf(`<table>${rows}<tr><th>Address</th><th>Town</th></tr><tr><td><input></td><td><input></td></tr></table>`),
    ).toEqual(['Name', 'Phone', 'Address', 'Town']);
  });
  it('is named by the text behind it where nothing stands before it', () => {
    expect(namesOf('<form><p><input> Nom</p><p><input> Code postal <input> Ville</p></form>')).toEqual([
      'Nom',
      'Code postal',
      'Ville',
    ]);
    expect(namesOf('<p>Name</p><p><input> (as in your passport)</p>')).toEqual(['Name']);
  });
});

describe('a group of radio buttons', () => {
  const groupOf = (html: string) => {
    document.body.innerHTML = html;
    const [group] = findControls(document).controls;
    return [group?.field.label, ...(group?.field.options ?? [])];
  };
  it('is named by what stands before all of them', () => {
    const buttons = ['A complaint', 'Praise'].map(
      (text, n) => `<input id="r${n}" type="radio" name="r"><label for="r${n}">${text}</label>`,
    );
    const wanted = ['I want to make', 'A complaint', 'Praise'];
    expect(groupOf(`<div><span>I want to make</span><div>${buttons.join('')}</div></div>`)).toEqual(wanted);
    expect(groupOf(`<label>I want to make</label>${buttons.map((one) => `<p>${one}</p>`).join('')}`)).toEqual(wanted);
  });
  it('has the texts at its buttons for options, before or behind them', () => {
    const before = 'Praise: <input type="radio" name="r"><br>Question: <input type="radio" name="r">';
    expect(groupOf(`<p>Subject</p><p>${before}</p>`)).toEqual(['Subject', 'Praise:', 'Question:']);
    const behind = '<input type="radio" name="r"> Praise <input type="radio" name="r"> Question';
    expect(groupOf(`<p>Subject</p><p>${behind}</p>`)).toEqual(['Subject', 'Praise', 'Question']);
    expect(groupOf(`<p>Subject: ${behind}</p>`)).toEqual(['Subject:', 'Praise', 'Question']);
    expect(groupOf(`<label>Subject: ${behind}</label>`)).toEqual(['Subject:', 'Praise', 'Question']);
    const cards = ['Praise', 'Question'].map(
      (text) => `<div><input type="radio" name="r"><h4>${text}</h4><p>More</p></div>`,
    );
    expect(groupOf(`<h4>Subject</h4><div>${cards.join('')}</div>`)).toEqual(['Subject', 'Praise', 'Question']);
    const bare = ['a', 'b'].map((text) => `<div><input type="radio" name="r" value="${text}"></div>`);
    expect(groupOf(`<h4>Subject</h4><div>${bare.join('')}</div>`)).toEqual(['Subject', 'a', 'b']);
  });
});
