import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { contentFolder } from '../content/content-folder.ts';
import { lettersIn } from '../content/letters.ts';
import { storedFonts } from '../fonts/font-store.ts';

const NAME = /^virtual:fonts\/(.+)$/u;

/** Lets pages import files of `storedFonts`, cut to the letters of the content: `import 'virtual:fonts/font-faces.css'`. */
export function cutFonts(): Plugin {
  return {
    name: 'cut-fonts',
    async resolveId(id) {
      const [, file] = NAME.exec(id) ?? [];
      return file && join(await storedFonts(lettersIn(contentFolder())), file);
    },
  };
}
