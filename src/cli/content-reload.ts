import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/content-folder.ts';

/** Makes `npm run dev` show what was changed in `content/`: the record is read once, so all that was made of it is forgotten. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder) || !/\.(?:yaml|mdx|sums)$/u.test(file)) return;
          logger.info(`reads content/ again: ${file.slice(folder.length + 1)}`);
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
