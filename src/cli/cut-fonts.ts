import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { contentFolder } from '../content/content-folder.ts';
import { lettersIn } from '../content/letters.ts';
import { storedFonts } from '../fonts/font-store.ts';

const NAME = /^virtual:fonts\/(.+)$/u;

/** Lets pages import files of `storedFonts`, cut to the letters of the content: `import 'virtual:fonts/font-faces.css'`. */
export function cutFonts(): Plugin {
  let folder: Promise<string> | undefined;
  return {
    name: 'cut-fonts',
    async resolveId(id) {
      const [, file] = NAME.exec(id) ?? [];
      // While pages are being written the letters grow; a build has those that it began with, and asks for every module.
      if (file && (!folder || this.meta.watchMode)) folder = storedFonts(lettersIn(contentFolder()));
      return file && folder && join(await folder, file);
    },
  };
}
