import { expect, test } from 'vitest';
import { speakerRole } from '../../../src/formats/web/speaker-role.ts';
import { recordOf, statement } from '../record/builders.ts';

test.each([
  ['Office of Ann Able', 'Office of Ann Able, Prime Minister of Arcadia', 'Prime Minister of Arcadia'],
  ['Ministry of Defence', 'The defence ministry of Arcadia', 'The defence ministry of Arcadia'],
])('beside %s stands what the name has not said', (name, role, told) => {
  const words = statement('2026-01-06', ['land open'], {
    speaker: { name, role, person: false, represents: 'AAA' },
  });
  expect(speakerRole(recordOf([words]), words)).toBe(told);
});
