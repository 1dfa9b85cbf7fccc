/** Bodies besides the authority and the court that take up a matter. */
export default {
  // Fold over the list, the link to a body’s site, and the line under each with the place and the day it was read.
  'doors.title': 'Other doors',
  'doors.site': 'Open its site',
  'doors.source': 'Read at: {source}, {day}',

  // Name of a body, and what it does: for whom, when, what to send. Its own name stays as it is.
  'door.kifid': 'Kifid (financial services)',
  'door.kifid.text':
    'First the firm’s own complaints procedure; if there is no answer after eight weeks, Kifid can take it. The firm must be affiliated. Free for consumers at first. Send your letters and the answers.',
  'door.nationale-ombudsman': 'Nationale ombudsman (public bodies)',
  'door.nationale-ombudsman.text':
    'Complain to the body itself first, and come within a year after it dealt with that. Not where objection or appeal is possible. Online form or letter: what goes wrong, and why you get no further.',
  'door.geschillencommissie': 'De Geschillencommissie',
  'door.geschillencommissie.text':
    'Complain to the company first; it also takes cases where no answer came. The company must be affiliated. Its ruling binds both sides. Send all you have.',
  'door.consuwijzer': 'ACM ConsuWijzer (sales calls)',
  'door.consuwijzer.text':
    'If they called you to sell energy, water, heat or a recurring service, the contract is valid only after you agreed in writing; this does not hold for renewals, a service with a product, or one-off services. Report it there.',
  'door.financial-ombudsman': 'Financial Ombudsman Service',
  'door.financial-ombudsman.text':
    'Complain to the firm first. It takes the case after the firm’s final response, or once eight weeks have passed.',
  'door.telecom-adr': 'Telecoms dispute scheme (Communications Ombudsman or CISAS)',
  'door.telecom-adr.text':
    'Free. Complain to the provider first; after six weeks, or before if it says it will do no more. Ofcom says which scheme your provider belongs to.',
  'door.non-profit': 'An organisation that complains for you',
  'door.non-profit.text':
    'A non-profit organisation for data protection may complain or go to court in your name if you give it a mandate (article 80(1) GDPR). Send it the dossier.',
} as const;
