/** `npm run hosting`: a configuration for a server, with the site's own address in it. */
import { expect, test } from 'vitest';
import { node } from './node.ts';

const ENV = { SITE_URL: 'https://example.org', BASE_PATH: 'some/folder' };

test.for([
  ['nginx', 'location /some/folder/ { alias /srv/site/; }'],
  ['caddy', '@embed path_regexp ^/some/folder/(embed/v1/)'],
] as const)('%s gets the folder, the host and the base path', ([server, line]) => {
  const { code, out } = node(['src/cli/hosting.ts', server, '--root', '/srv/site'], ENV);
  expect(code).toBe(0);
  expect(out).toContain('example.org');
  expect(out).toContain(line);
});

test('a server that it does not know is answered with those that it does', () => {
  const { code, err } = node(['src/cli/hosting.ts', 'apache']);
  expect(code).toBe(1);
  expect(err).toContain('nginx, caddy or headers');
});
