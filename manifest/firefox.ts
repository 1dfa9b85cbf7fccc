import { defineManifest } from '@crxjs/vite-plugin';
import { base } from './base.ts';

export const geckoId = 'tapeback@tapeback.example';

export default defineManifest({
  ...base,
  permissions: [...base.permissions],
  optional_permissions: [...base.optional_permissions],
  optional_host_permissions: [...base.optional_host_permissions],
  // Another key that crxjs' type lacks: the sidebar, which is shut until the user opens it.
  ...({
    sidebar_action: { default_panel: 'src/ui/panel/index.html', default_title: '__MSG_name__', open_at_install: false },
  } as object),
  background: { scripts: ['src/background/index.ts'], type: 'module' },
  browser_specific_settings: {
    gecko: { id: geckoId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    // crxjs' type lacks this key; without it the linter warns that data_collection_permissions needs 142 on Android
    ...({ gecko_android: { strict_min_version: '142.0' } } as object),
  },
});
