import pkg from '../package.json' with { type: 'json' };

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'media-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

/** Everything the browsers share. A plain object: crxjs' defineManifest only adds types. */
export const base = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  version: pkg.version,
  icons,
  action: { default_popup: 'src/ui/popup/index.html', default_title: '__MSG_name__', default_icon: icons },
  options_ui: { page: 'src/ui/app/index.html', open_in_tab: true },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
    'fill-here': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_fillHere__' },
    'log-call': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_logCall__' },
    'on-the-phone': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_onThePhone__' },
  },
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  content_security_policy: { extension_pages: csp },
} as const;
