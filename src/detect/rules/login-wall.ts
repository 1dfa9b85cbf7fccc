import { reason, textLength } from '../evidence.ts';
import { naming } from '../naming.ts';
import type { DetectorRule } from '../shape.ts';

const LITTLE = 1500;

export default {
  id: 'login-wall',
  about: 'A page that shows a login and little else.',
  english: {
    names: ['log in', 'login', 'logon', 'sign in', 'signin', 'sign up', 'my account', 'register', 'create account'],
  },
  find(page, words) {
    const form = page.forms.find(({ passwords, textareas }) => passwords > 0 && textareas === 0);
    if (!form) return [];
    const little = textLength(page) < LITTLE ? [reason('login_wall', 3, 'form', form.words)] : [];
    return [...naming(page, 'login_wall', words), ...little];
  },
} satisfies DetectorRule;
