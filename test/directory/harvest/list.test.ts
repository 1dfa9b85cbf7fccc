import { expect, test } from 'vitest';
import { parseList } from '../../../scripts/directory/harvest/list.ts';

test('a list is read: names, comments, pasted addresses, each domain once', () => {
  const text = [
    '# to do',
    'bank.example\tBank N.V.',
    'https://www.Shop.example/nl/?x=1 # later',
    'www.bank.example',
    'münchen.example',
    'zeilen.example\t',
    '',
  ];
  expect(parseList(text.join('\r\n'))).toEqual({
    entries: [
      { domain: 'bank.example', name: 'Bank N.V.' },
      { domain: 'shop.example' },
      { domain: 'xn--mnchen-3ya.example' },
      { domain: 'zeilen.example' },
    ],
    unreadable: [],
  });
});

test.each(['localhost', '127.0.0.1', 'a b.example', 'file:///etc/passwd', 'x.example/path'])(
  '%s is no domain',
  (line) => expect(parseList(line)).toEqual({ entries: [], unreadable: [`line 1: ${line}`] }),
);
