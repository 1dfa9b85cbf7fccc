import { beforeEach, describe, expect, it } from 'vitest';
import {
  attribute,
  byId,
  closest,
  findAll,
  focusedElement,
  foreignFrameHosts,
  foreignOrigin,
  frameDocument,
  hasAttribute,
  parentOf,
  reachableRoots,
  textOf,
} from '../../src/core/dom.ts';

const one = (selector: string) => document.querySelector(selector)!;
const shadowIn = (host: Element, html: string) => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
};
const ids = (found: readonly Element[]) => found.map(({ id }) => id);

beforeEach(() => document.body.replaceChildren());

describe('a page that hides its own methods', () => {
  it('is read all the same', () => {
    document.body.innerHTML = `<form id="form"><input id="a" name="querySelectorAll"><input id="b" name="getAttribute">
      <input id="c" name="closest"><input id="d" name="parentNode"><input id="e" name="textContent">
      <input id="f" name="hasAttribute">some text</form>`;
    const form = one('#form');
    expect(ids(findAll(form, 'input'))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect([attribute(form, 'id'), attribute(form, 'title')]).toEqual(['form', '']);
    expect([hasAttribute(form, 'id'), hasAttribute(form, 'title')]).toEqual([true, false]);
    expect([closest(form, 'body'), closest(form, 'table')]).toEqual([document.body, undefined]);
    expect(parentOf(form)).toBe(document.body);
    expect(textOf(form)).toContain('some text');
  });
});

describe('a tree', () => {
  it('is searched in a document, a shadow root and an element', () => {
    document.body.innerHTML = '<p id="out"></p><div id="host"></div>';
    const root = shadowIn(one('#host'), '<p id="in"></p>');
    expect(ids(findAll(document, 'p'))).toEqual(['out']);
    expect(ids(findAll(root, 'p'))).toEqual(['in']);
    expect(ids(findAll(document.body, 'p'))).toEqual(['out']);
    expect([byId(document, 'out')?.id, byId(root, 'in')?.id]).toEqual(['out', 'in']);
    expect([byId(document, 'in'), byId(root, 'out')]).toEqual([undefined, undefined]);
  });
  it('goes up through a shadow root, and ends at the document', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = shadowIn(one('#host'), '<p id="in"></p>');
    expect(parentOf(root.querySelector('p')!)).toBe(one('#host'));
    expect(parentOf(document.documentElement)).toBeUndefined();
    expect(parentOf(document.createElement('p'))).toBeUndefined();
    const loose = document.createDocumentFragment();
    loose.append(document.createElement('p'));
    expect(parentOf(loose.firstChild!)).toBeUndefined();
  });
  it('has no text in a document', () => {
    expect(textOf(document)).toBe('');
  });
});

describe('what can be looked into', () => {
  it('is the document, shadow roots in shadow roots, and frames of the same origin', () => {
    document.body.innerHTML = '<div id="host"></div><iframe id="frame"></iframe>';
    const outer = shadowIn(one('#host'), '<div id="deep"></div>');
    const inner = shadowIn(outer.querySelector('#deep')!, '<p></p>');
    const framed = (one('#frame') as HTMLIFrameElement).contentDocument!;
    expect(reachableRoots(document)).toEqual([document, outer, framed, inner]);
  });
  it('is so much and no more, however many a page has', () => {
    document.body.innerHTML = '<div></div>'.repeat(9);
    for (const host of document.querySelectorAll('div')) shadowIn(host, '');
    expect(reachableRoots(document)).toHaveLength(10);
    expect(reachableRoots(document, 4)).toHaveLength(4);
  });
  it('is no frame that refuses, and nothing that is no frame', () => {
    const refusing = document.createElement('iframe');
    Object.defineProperty(refusing, 'contentDocument', {
      get: () => {
        throw new Error('of another origin');
      },
    });
    const closed = document.createElement('iframe');
    Object.defineProperty(closed, 'contentDocument', { value: null });
    const pretending = document.createElement('object');
    Object.defineProperty(pretending, 'contentDocument', { value: document });
    expect([refusing, closed, pretending].map(frameDocument)).toEqual([undefined, undefined, undefined]);
  });
  it('is where the user is, down into it', () => {
    document.body.innerHTML = '<input id="here"><div id="host"></div>';
    const root = shadowIn(one('#host'), '<input id="there">');
    expect(focusedElement(document)).toBe(document.body);
    (one('#here') as HTMLElement).focus();
    expect(focusedElement(document)?.id).toBe('here');
    root.querySelector('input')!.focus();
    expect(focusedElement(document)?.id).toBe('there');
  });
});

describe('a frame of another origin', () => {
  const frame = (src: string) => {
    const made = document.createElement('iframe');
    if (src) made.setAttribute('src', src);
    Object.defineProperty(made, 'contentDocument', { value: null });
    document.body.append(made);
    return made;
  };
  it('has an origin when it comes from the web', () => {
    expect(foreignOrigin(frame('https://forms.example/a?b'))).toBe('https://forms.example');
    expect(foreignOrigin(frame('//forms.example:8080/'))).toMatch(/^https?:\/\/forms\.example:8080$/);
    expect(
      ['', 'http://', 'data:text/html,x', 'chrome-extension://abc/x.html'].map((src) => foreignOrigin(frame(src))),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
  it('is not foreign when it can be looked into', () => {
    const own = document.createElement('iframe');
    own.setAttribute('src', 'https://forms.example/');
    Object.defineProperty(own, 'contentDocument', { value: document.implementation.createHTMLDocument() });
    expect(foreignOrigin(own)).toBeUndefined();
  });
  it('is named once by its host, wherever it stands', () => {
    frame('https://forms.example/a');
    frame('https://forms.example/b');
    frame('');
    const host = document.body.appendChild(document.createElement('div'));
    const framed = frame('https://other.example:444/');
    shadowIn(host, '').append(framed);
    expect(foreignFrameHosts(document)).toEqual(['forms.example', 'other.example:444']);
  });
});
