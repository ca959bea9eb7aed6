import { build, type Plugin } from 'rolldown';
import { scriptLanguage } from '../i18n/script-language.ts';

const MARK = /\?one-file$/u;

/**
 * Lets a page import a script as one file: `import './main.ts?one-file'`. What two of the site's scripts share stands in
 * both, where the bundler would give it a file of its own, and every page that has one of them a second request.
 */
export function bundledScripts(): Plugin {
  return {
    name: 'bundled-scripts',
    async load(id) {
      if (!MARK.test(id)) return undefined;
      const { output } = await build({
        input: id.replace(MARK, ''),
        write: false,
        plugins: [scriptLanguage()],
        output: { minify: true, comments: false },
      });
      for (const module of output[0].moduleIds) this.addWatchFile(module);
      return output[0].code;
    },
  };
}
