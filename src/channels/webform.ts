import type { Channel } from './shape.ts';

/** The contact form on the page the user is on: any company may have one. */
export default {
  id: 'webform',
  kind: 'webform',
  english: 'Fill the form on this page…',
  reaches: () => true,
  deliver: () => ({ do: 'fill' }),
} satisfies Channel;
