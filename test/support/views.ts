/** Every view of the app by its hash, including those of a case. */
export const appViews = (caseId: string) => [
  '',
  '#requests',
  '#calendar',
  '#calls',
  '#settings',
  '#log-call',
  '#on-the-phone',
  '#own-recording',
  '#card',
  `#case=${caseId}`,
  `#case=${caseId}&letter=reminder`,
  `#case=${caseId}&dossier`,
];

/** Every view of the extension, as a file under src/ui with its hash. */
export const everyView = (caseId: string) => [
  ...appViews(caseId).map((hash) => `app/index.html${hash}`),
  'popup/index.html',
  'paper/index.html#x',
  'welcome/index.html',
];
