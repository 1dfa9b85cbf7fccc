import { naming, reason, textLength } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

const LITTLE = 1500;

export default {
  id: 'login-wall',
  about: 'A page that shows a login and little else.',
  english: { names: ['log in', 'login', 'sign in', 'signin', 'my account', 'register', 'create account'] },
  find(page, { names = [] }) {
    const form = page.forms.find(({ passwords, textareas }) => passwords > 0 && textareas === 0);
    if (!form) return [];
    const little = textLength(page) < LITTLE ? [reason('login_wall', 2, 'form', form.words)] : [];
    return [...naming(page, 'login_wall', names), ...little];
  },
} satisfies DetectorRule;
