import { describe, expect, it } from 'vitest';
import type { Addressee } from '../../src/cases/shape.ts';
import { waysTo, type Here } from '../../src/ui/ways.ts';
import { sending } from '../support/sending.ts';

const letter = { subject: 'S', full: 'full', short: 'short' };
const name = { name: 'X', host: 'x.example' };
const email = { ...name, email: 'a@x.example' };
const post = { post: ['1 Model Street'] };
const nothing: Here = { hasForm: false, isRequestForm: false };
const ids = (to: Addressee, here = nothing, program?: string) =>
  waysTo(letter, to, { ...sending, program }, here).map(({ channel }) => channel.id);

describe('the ways at hand', () => {
  it('begin with mail, and end with paper', () => {
    expect(ids({ ...email, ...post })).toEqual(['email', 'clipboard', 'eml', 'letter']);
  });
  it('have the form behind the mail, save where the form is made for such requests', () => {
    expect(ids(email, { hasForm: true, isRequestForm: false })).toEqual(['email', 'webform', 'clipboard', 'eml']);
    expect(ids(email, { hasForm: true, isRequestForm: true })).toEqual(['webform', 'email', 'clipboard', 'eml']);
  });
  it('have of the webmails the user’s own only, and first', () => {
    expect(ids(email, nothing, 'fastmail')).toEqual(['fastmail', 'email', 'clipboard', 'eml']);
    expect(ids(email, nothing, 'windows')).toEqual(['email', 'clipboard', 'eml']);
  });
  it('begin with paper where nothing else reaches the company', () => {
    expect(ids({ ...name, ...post })).toEqual(['letter', 'clipboard']);
    expect(ids({ ...name, ...post }, { hasForm: true, isRequestForm: false })).toEqual([
      'webform',
      'clipboard',
      'letter',
    ]);
  });
  it('leave out what an address does not allow', () => {
    expect(ids({ ...name, email: 'a@x.example,b@y.example' })).toEqual(['clipboard']);
    expect(ids(name)).toEqual(['clipboard']);
  });
});
