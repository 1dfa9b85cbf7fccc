import type { Channel } from './shape.ts';

/** The contact form on the current page: any company may have one. */
export default {
  id: 'webform',
  kind: 'webform',
  english: 'Fill the form on this page…',
  reaches: () => true,
  deliver: () => ({ do: 'fill' }),
} satisfies Channel;
