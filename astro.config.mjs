import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundledScripts } from './src/cli/bundled-scripts.ts';
import { contentCheck } from './src/cli/content-check.ts';
import { contentReload } from './src/cli/content-reload.ts';
import { cutFonts } from './src/cli/cut-fonts.ts';
import { derivedStyle } from './src/cli/derived-style.ts';
import { languageRoutes } from './src/cli/language-routes.ts';
import { searchIndex } from './src/cli/search-index.ts';
import { base, origin, outDir } from './src/settings.ts';

const { CACHE_DIR = './.astro' } = process.env; // not to be shared by builds that run at once

export default defineConfig({
  site: origin,
  base,
  outDir,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: CACHE_DIR,
  // So many that no page has to wait for the pictures, which are drawn on other threads, two at a time.
  build: { concurrency: 500, format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), contentCheck(), contentReload(), derivedStyle(), languageRoutes(), searchIndex()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    plugins: [bundledScripts(), cutFonts()],
    build: {
      assetsInlineLimit: 0,
      // Astro's MDX output carries module directives that the bundler would warn about once per file.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
