import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

const SHEET = 'virtual:derived.css';
const RESOLVED = `\0${SHEET}`;
const MAKER = '/src/styles/derived-css.ts';
const DATA = ['src/palette.ts', 'src/map/drawing/sizes.ts', 'src/map/earth/view.ts'];

/** Lets pages import `virtual:derived.css`, which no file holds. `astro dev` makes it anew when its data change. */
export function derivedStyle(): AstroIntegration {
  let maker = () => import('../styles/derived-css.ts');
  return {
    name: 'derived-style',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'derived-style',
          resolveId: (id: string) => (id === SHEET ? RESOLVED : undefined),
          async load(this: { addWatchFile(file: string): void }, id: string) {
            if (id !== RESOLVED) return;
            for (const file of DATA) this.addWatchFile(resolve(file));
            return (await maker()).derivedCss();
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': ({ server }) => {
        maker = () => server.ssrLoadModule(MAKER) as ReturnType<typeof maker>;
      },
    },
  };
}
