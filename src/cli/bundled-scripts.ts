import { basename } from 'node:path';
import { build, type Plugin, type PluginContext } from 'rolldown';
import { scriptLanguage } from '../i18n/script-language.ts';
import { base } from '../settings.ts';

const MARK = /\?one-file$/u;
const ADDRESS = /\?one-file-address$/u;

/**
 * Lets a page import a script as one file: `import './main.ts?one-file'`. What two of the site's scripts share stands in
 * both, where the bundler would give it a file of its own, and every page that has one of them a second request. With
 * `?one-file-address` it gives the `address` of such a file, to be imported later: an `import()` that the bundler knows brings a
 * helper with it, which is one more request, and the script would wait for that.
 */
export function bundledScripts(): Plugin {
  return {
    name: 'bundled-scripts',
    async load(id) {
      if (MARK.test(id)) return oneFile(this, id.replace(MARK, ''));
      if (!ADDRESS.test(id)) return undefined;
      const file = id.replace(ADDRESS, '');
      // While pages are being written there are no files, and every module has an address.
      if (this.meta.watchMode)
        return `export const address = ${JSON.stringify(`${base}@fs${file}?one-file`)};`;
      const name = basename(file).replace(/\.ts$/u, '.js');
      const reference = this.emitFile({ type: 'asset', name, source: await oneFile(this, file) });
      return `export const address = import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

async function oneFile(context: PluginContext, input: string): Promise<string> {
  const { output } = await build({
    input,
    write: false,
    plugins: [scriptLanguage()],
    output: { minify: true, comments: false },
  });
  for (const module of output[0].moduleIds) context.addWatchFile(module);
  return output[0].code;
}
