import { crx, type CrxPlugin } from '@crxjs/vite-plugin';
import { defineConfig, type PluginOption } from 'vite';
import chrome from './manifest/chrome.ts';
import firefox from './manifest/firefox.ts';
import { directoryChecks } from './scripts/directory/plugin.ts';
import { directoryBundle } from './src/directory/bundle.ts';

/** crxjs lists `?iife` imports in web_accessible_resources, by which any page could recognise the extension. None is needed. */
const noWebAccessibleResources: CrxPlugin = {
  name: 'tapeback:no-web-accessible-resources',
  apply: 'build',
  enforce: 'post',
  renderCrxManifest(manifest) {
    delete manifest.web_accessible_resources;
    return manifest;
  },
};

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      directoryChecks(),
      directoryBundle(),
      crx({ manifest: target === 'firefox' ? firefox : chrome, browser: target }),
      noWebAccessibleResources as PluginOption,
    ],
    mode: 'production',
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: ['chrome121', 'firefox140'],
      modulePreload: { polyfill: false },
      // No manifest names it, so the bundler is told.
      rolldownOptions: { input: { paper: 'src/ui/paper/index.html' } },
    },
  };
});
