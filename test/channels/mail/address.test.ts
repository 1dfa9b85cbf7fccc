import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../../src/channels/mail/address.ts';
import { hostileAddresses } from '../../support/hostile-addresses.ts';

describe('an address for mail', () => {
  it('is refused when it is none, or more than one', () => {
    expect(hostileAddresses.length).toBeGreaterThan(300);
    expect(hostileAddresses.filter((one) => mailAddress(one) !== undefined)).toEqual([]);
  });
  it.each(['a@x.example', "o'neil@x.example", 'a+b.c-d_e@sub.x-y.example', 'A1@X.EXAMPLE', '=a#@x.example'])(
    'stays %s',
    (one) => expect(mailAddress(one)).toBe(one),
  );
  it('has its domain in ASCII', () => {
    expect(mailAddress('info@bücher.example')).toBe('info@xn--bcher-kva.example');
    expect(mailAddress('a@пример.example')).toBe('a@xn--e1afmkfd.example');
  });
  it('is not one that looks like another', () => {
    expect(mailAddress('a@ｘ.example')).toBeUndefined();
    expect(mailAddress('a@x․example')).toBeUndefined();
  });
});
