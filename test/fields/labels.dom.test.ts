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
  it('is both of two that stand before the same field, and one that floats behind it', () => {
    expect(namesOf('<label for="a">Name</label><label for="a">as in your passport</label><input id="a">')).toEqual([
      'Name as in your passport',
    ]);
    expect(namesOf('<div><input id="a"><label for="a">Name</label></div>')).toEqual(['Name']);
  });
  it('of a drawn list is not the choice that it shows, but the name of the list it stands for', () => {
    const drawn = `<p><label for="m">Subject</label><select id="m" aria-hidden="true"><option>Bill</option></select>
      <span><span role="combobox" aria-labelledby="c"><span id="c">Choose</span></span></span></p>`;
    expect(namesOf(drawn)).toEqual(['Subject', 'Subject']);
  });
});
