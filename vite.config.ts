import process from 'node:process';
import { crx, type CrxPlugin } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type PluginOption } from 'vite';
import chrome from './manifest/chrome.ts';
import firefox from './manifest/firefox.ts';
import { directoryChecks } from './scripts/directory/plugin.ts';
import { textOfPdfOnly } from './scripts/package/cut-pdf.ts';
import { noInnerHtml } from './scripts/package/no-inner-html.ts';
import { shipLegalFiles } from './scripts/package/ship-legal-files.ts';
import { directoryBundle } from './src/directory/bundle.ts';
import { suffixBundle } from './src/directory/suffix-file.ts';
import { languageBundle } from './src/languages/bundle.ts';

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

/** crxjs bundles each script for pages whole, and leaves beside it the first version, which nothing loads. */
const noLeftOverScripts: Plugin = {
  name: 'tapeback:no-left-over-scripts',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle))
      if (file.type === 'chunk' && file.facadeModuleId?.endsWith('.iife.ts')) delete bundle[name];
  },
};

/** Rollup's names, but none with a hash for the background: crxjs makes that hash of the path of the project's folder. */
function nameChunk({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const isBackground = facadeModuleId?.replaceAll('\\', '/').endsWith('/src/background/index.ts');
  return isBackground ? 'assets/background.js' : 'assets/[name]-[hash].js';
}

export default defineConfig(({ command, mode }) => {
  // Whoever starts a build with another NODE_ENV would get debugging code, which holds paths of the machine.
  if (command === 'build') process.env.NODE_ENV = 'production';
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      directoryChecks(),
      directoryBundle(),
      suffixBundle(),
      languageBundle(),
      noInnerHtml(),
      textOfPdfOnly(),
      shipLegalFiles(),
      crx({ manifest: target === 'firefox' ? firefox : chrome, browser: target }),
      noWebAccessibleResources as PluginOption,
      noLeftOverScripts,
    ],
    mode: 'production',
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: ['chrome121', 'firefox140'],
      // Files of ours are on the disk: asking for them early gains nothing, and holds the popup's first picture back.
      modulePreload: false,
      // No manifest names paper and welcome, and Firefox' key for the panel means nothing to crxjs: the bundler is told.
      rolldownOptions: {
        input: {
          paper: 'src/ui/paper/index.html',
          welcome: 'src/ui/welcome/index.html',
          panel: 'src/ui/panel/index.html',
        },
        output: { chunkFileNames: nameChunk },
      },
    },
  };
});
