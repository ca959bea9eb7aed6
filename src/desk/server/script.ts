import { bundleScript } from '../../embed/policy/bundle-script.ts';

/** The script of the desk's page as one file. */
export function deskScript(): Promise<string> {
  return bundleScript('src/desk/page/main.ts');
}
