/** A permission in one of the manifests, and why: in words for the user, which the stores' reviewers read too. */
export interface Permission {
  name: string;
  /** When the browser gives it: at installation, or when the user is asked for it. */
  given: 'at installation' | 'when asked';
  browsers: readonly ('chrome' | 'firefox')[];
  reason: string;
}

const both = ['chrome', 'firefox'] as const;

/** Every permission of every manifest. `http://*` and `https://*` are asked for together, or one origin of them. */
export const permissions: readonly Permission[] = [
  {
    name: 'activeTab',
    given: 'at installation',
    browsers: both,
    reason:
      'When you click the icon, choose the menu entry or press its key, Tapeback reads the page in front of you: which company it is, what it says about recorded calls, which privacy address it names. Without that click it sees no page. When you press “Find it on this site”, it opens up to four pages of the same site, without cookies, and looks there for that address.',
  },
  {
    name: 'scripting',
    given: 'at installation',
    browsers: both,
    reason:
      'To read that page, to fill in the form on it after you have seen the preview, and to undo the filling, Tapeback runs scripts it brings along in that page. It runs no code from anywhere else.',
  },
  {
    name: 'storage',
    given: 'at installation',
    browsers: both,
    reason: 'Keeps the letter you are writing, your name and address, and your settings on this computer.',
  },
  {
    name: 'unlimitedStorage',
    given: 'at installation',
    browsers: both,
    reason:
      'Keeps your cases on this computer until you delete them, proof of what was sent among them. Without it the browser may clear them when the disk fills up.',
  },
  {
    name: 'alarms',
    given: 'at installation',
    browsers: both,
    reason: 'Wakes Tapeback on the day an answer is due, and when a pause you set is over.',
  },
  {
    name: 'contextMenus',
    given: 'at installation',
    browsers: both,
    reason:
      'Puts “Fill the request in here”, “This is their answer” and notes of calls into the menu of the right mouse button.',
  },
  {
    name: 'sidePanel',
    given: 'at installation',
    browsers: ['chrome'],
    reason: 'Lets you keep Tapeback open beside the page, where it does not close when you click into the page.',
  },
  {
    name: 'declarativeContent',
    given: 'at installation',
    browsers: ['chrome'],
    reason:
      'Lets the browser itself mark the icon on pages whose address or links are named after privacy or contact. Tapeback is not told which pages those are.',
  },
  {
    name: 'notifications',
    given: 'when asked',
    browsers: both,
    reason: 'Tells you that an answer is due. Asked for when you turn reminders on; off without it.',
  },
  ...['http://*/*', 'https://*/*'].map((name) => ({
    name,
    given: 'when asked' as const,
    browsers: both,
    reason:
      'Asked for in three cases only, each time by your own click. One site: to read the privacy statement of the company you are writing to. One frame: when the company’s form is drawn by another site. Both are given back afterwards. All sites: when you turn on “Notice pages while I browse”, which looks at each page for recorded calls and ways to ask for your data, on this computer only; turning it off gives the access back.',
  })),
];
