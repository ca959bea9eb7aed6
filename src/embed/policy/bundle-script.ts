import { resolve } from 'node:path';
import { build } from 'rolldown';
import { scriptLanguage } from '../../i18n/script-language.ts';

/** What the script's `declare const`s stand for: plain data, by name. */
export type Constants = Readonly<Record<string, unknown>>;

/** A classic script, or a module, which says what it exports. */
export type ScriptFormat = 'iife' | 'es';

/**
 * One script without imports, made at build time. `entry` is a path from the project's root.
 *
 * @throws with the bundler's message when the script can't be bundled
 */
export async function bundleScript(
  entry: string,
  constants: Constants = {},
  format: ScriptFormat = 'iife',
): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const { output } = await build({
    input: resolve(entry),
    write: false,
    plugins: [scriptLanguage()],
    transform: { target: 'es2020', define },
    output: { format, minify: true, comments: false },
  });
  return output[0].code.trim();
}
