/** One list of tags: the rules, the components that render them, and the editors' guide agree. */
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TAGS } from '../../../../src/content/prose/tags.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const names = Object.keys(TAGS).sort();
const guide = readFileSync(resolve(ROOT, 'content/README.md'), 'utf8');
const registered = readFileSync(resolve(ROOT, 'src/explainers/components.ts'), 'utf8');

test('every tag has a component, and every component is a tag', () => {
  const components = globSync('src/explainers/*.astro', { cwd: ROOT }).map((file) =>
    basename(file, '.astro'),
  );
  expect(components.sort()).toEqual(names);
  const given = [...registered.matchAll(/^ {2}(\w+),$/gmu)].map(([, name]) => name);
  expect(given.sort()).toEqual(names);
});

test.each(names)('the guide for editors shows <%s>', (name) => {
  expect(guide).toMatch(new RegExp(`<${name}[ >]`, 'u'));
});

test.each(names)('the component of <%s> takes the attributes that the rules name, and no others', (name) => {
  const text = readFileSync(resolve(ROOT, `src/explainers/${name}.astro`), 'utf8');
  const props = /interface Props \{([^}]*)\}/u.exec(text)?.[1] ?? '';
  const fields = [...props.matchAll(/^\s*(\w+)(\?)?:/gmu)].map(
    ([, field, optional]) => `${field}${optional ?? ''}`,
  );
  const rule = TAGS[name];
  const expected = Object.keys(rule?.attributes ?? {}).map((field) =>
    rule?.required.includes(field) ? field : `${field}?`,
  );
  expect(fields.sort()).toEqual(expected.sort());
});
