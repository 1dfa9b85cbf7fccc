import { naming, reason } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'contact-page',
  about: 'A contact or customer-service page: it calls itself so, or takes a message.',
  english: {
    names: [
      'contact',
      'contact us',
      'contactus',
      'customer service',
      'customer services',
      'customer care',
      'customer support',
      'get in touch',
      'contact form',
      'contact details',
      'support center',
      'help contact',
      'reach us',
      'contacts',
    ],
    never: ['contact lens*', 'contact list', 'contact center software', 'contactless'],
  },
  find(page, { names = [] }) {
    const form = page.forms.find(({ textareas, passwords, isSearch }) => textareas > 0 && passwords === 0 && !isSearch);
    const ways = page.links.filter(({ href, inFooter }) => /^(tel|mailto):/.test(href) && !inFooter).length;
    return [
      ...naming(page, 'contact', names),
      ...(form ? [reason('contact', 1.5, 'form', form.words)] : []),
      ...(ways > 0 ? [reason('contact', 0.5, 'link', `${ways} tel: or mailto: links`)] : []),
    ];
  },
} satisfies DetectorRule;
