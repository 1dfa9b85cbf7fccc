/** An answer that came: which request it belongs to. */
export default {
  // The page where an answer is put that was selected in webmail, pasted or opened.
  'which.title': 'An answer came',
  'which.choose': 'Which request does it answer?',
  'which.none': 'No open request is stored here.',
  'which.open': 'An answer came',
  // Why a request is proposed, in a list.
  'which.reference': 'names its number',
  'which.sender': 'comes from them',
  'which.subject': 'quotes your letter',
  'which.company': 'names the company',
} as const;
