import type { FieldMatcher } from '../shape.ts';

export default {
  id: 'order_number',
  about: 'Number of an order or booking.',
  autocomplete: [],
  types: [],
  english: {
    match: [
      'order number',
      'order no',
      'order id',
      'ordernumber',
      'orderid',
      'booking number',
      'reservation number',
      'order reference',
      'reference number',
      'invoice number',
      'reservationnumber',
      'booking reference',
    ],
    never: ['customer'],
  },
  value: (sender) => sender.orderNumber,
} satisfies FieldMatcher;
