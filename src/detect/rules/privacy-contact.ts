import { naming, reason } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'privacy-contact',
  about: 'Where privacy requests go: a page named after rights, requests or the data protection officer.',
  english: {
    names: [
      'data protection officer',
      'dpo',
      'exercise your rights',
      'your privacy rights',
      'privacy rights',
      'your rights',
      'your data rights',
      'data subject rights',
      'subject access request',
      'privacy request',
      'privacy requests',
      'data request',
      'gdpr request',
      'contact dpo',
      'your privacy choices',
      'right of access',
      'my data',
      'delete my data',
      'data subject request',
    ],
  },
  find(page, { names = [] }) {
    const named = naming(page, 'privacy_contact', names, 1.4);
    // A heading inside a statement names the rights too; a page about them says so in its title or address.
    return named.some(({ where }) => where !== 'heading') || named.some(({ weight }) => weight > 3)
      ? named
      : named.map((one) => reason(one.kind, 0.5, one.where, one.quote));
  },
} satisfies DetectorRule;
