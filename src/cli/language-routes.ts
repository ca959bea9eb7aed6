import type { AstroIntegration } from 'astro';
import { getMoved } from '../content/explainers.ts';
import { getExplainerIds, getRecord } from '../content/record.ts';
import { LANGUAGE, ORIGINAL } from '../i18n/locale.ts';
import { fileOf, findRoute, pathBelow, ROUTES } from '../routes.ts';
import { base } from '../settings.ts';
import { languageFiles } from '../site-files.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:build:start']>;
type Prerenderer = Exclude<Parameters<Parameters<Setup>[0]['setPrerenderer']>[0], (...of: never) => unknown>;

/**
 * Builds the pages of a language other than English at addresses of their own, and leaves out what is one for all languages.
 * Routes are files of `src/pages`, which know English paths alone: each page is made as if it stood there.
 */
export function languageRoutes(): AstroIntegration {
  return {
    name: 'language-routes',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (LANGUAGE !== ORIGINAL) setPrerenderer(inLanguage);
      },
      // While pages are being written they are at the same addresses as when they are built.
      'astro:server:setup': ({ server }) => {
        if (LANGUAGE === ORIGINAL) return;
        server.middlewares.use((request, _response, next) => {
          request.url = inEnglish(request.url ?? '');
          next();
        });
      },
    },
  };
}

function inLanguage(english: Prerenderer): Prerenderer {
  const made = new Map<string, string>(); // what Astro makes, by where it is put; both as Astro writes them
  return {
    ...english,
    name: 'language-routes',
    getStaticPaths: async () => {
      const own = new Map(
        languageFiles(getRecord(), getExplainerIds(), [...getMoved().keys()], LANGUAGE).map(
          ({ english: file, file: put }) => [file, put],
        ),
      );
      return (await english.getStaticPaths()).flatMap(({ pathname, ...path }) => {
        const page = path.route.type === 'page';
        const below = pathname.replace(/^\//u, '').replace(/\/$/u, '');
        const file = page ? fileOf(below === '' ? '' : `${below}/`) : below;
        const put = own.get(file) ?? namelessIn(file);
        if (put === undefined) return [];
        const place = `/${page ? put.replace(/\/?index\.html$/u, '') : put}`;
        made.set(place, pathname);
        return [{ ...path, pathname: place }];
      });
    },
    render: (request, options) => {
      const url = new URL(request.url);
      const place = `/${url.pathname.slice(base.length)}`.replace(/(.)\/$/u, '$1');
      const below = (made.get(place) ?? place).slice(1);
      url.pathname = base + (options.routeData.type === 'page' ? below.replace(/(.)\/?$/u, '$1/') : below);
      return english.render(new Request(url), options);
    },
  };
}

/** An address of the language as that of English with the same content; any other as it is. */
function inEnglish(address: string): string {
  const folders = new Set(Object.values(ROUTES).flatMap(({ codeAfter }) => codeAfter ?? []));
  const folder = [...folders].find((one) => address.startsWith(`${base}${one}${LANGUAGE}/`));
  if (folder === undefined) return address;
  return base + folder + address.slice(`${base}${folder}${LANGUAGE}/`.length);
}

/** Where a file goes whose name only the build knows; undefined where there is one for all languages, or none in this. */
function namelessIn(file: string): string | undefined {
  const route = findRoute(file);
  if (!route?.codeAfter || route.each || !route.path.includes('*')) return undefined;
  return pathBelow(route, file.slice(route.path.indexOf('*')), LANGUAGE);
}
