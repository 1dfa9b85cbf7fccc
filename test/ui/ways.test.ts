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
    expect(ids(email, { hasForm: true, isRequestForm: false })).toEqual([
      'email',
      'webform',
      'clipboard',
      'eml',
      'letter',
    ]);
    expect(ids(email, { hasForm: true, isRequestForm: true })).toEqual([
      'webform',
      'email',
      'clipboard',
      'eml',
      'letter',
    ]);
  });
  it('have of the webmails the user’s own only, and first', () => {
    expect(ids(email, nothing, 'fastmail')).toEqual(['fastmail', 'email', 'clipboard', 'eml', 'letter']);
    expect(ids(email, nothing, 'windows')).toEqual(['email', 'clipboard', 'eml', 'letter']);
  });
  it('begin with paper where nothing else reaches the company', () => {
    expect(ids({ ...name, ...post })).toEqual(['letter', 'email', 'clipboard']);
    expect(ids({ ...name, ...post }, { hasForm: true, isRequestForm: false })).toEqual([
      'webform',
      'letter',
      'email',
      'clipboard',
    ]);
  });
  it('are paper and copying for a court', () => {
    const court = { ...nothing, isCourtPaper: true };
    expect(ids({ name: 'Rechtbank', host: '' }, court, 'gmail')).toEqual(['letter', 'clipboard']);
    expect(ids(email, court)).toEqual(['letter', 'clipboard']);
  });
  it('leave out what an address does not allow', () =>
    expect(ids({ ...name, email: 'a@x.example,b@y.example' })).toEqual(['clipboard', 'letter']));
  it('are mail without a recipient, copying and paper where no address is known', () => {
    expect(ids(name)).toEqual(['email', 'clipboard', 'letter']);
    expect(ids(name, nothing, 'gmail')).toEqual(['gmail', 'email', 'clipboard', 'letter']);
    expect(waysTo(letter, name, sending, nothing)[0]?.delivery).toMatchObject({ url: 'mailto:?subject=S&body=full' });
  });
});
