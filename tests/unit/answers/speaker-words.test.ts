/** Roles of other languages inside a sentence. English sentences are in `stands.test.ts`. */
import { expect, test } from 'vitest';
import { inSentence } from '../../../src/answers/speaker-words.ts';

test.each([
  ['fr', 'Ministre de la défense', 'ministre de la défense'],
  ['uk', 'Прем’єр-міністр Польщі', 'прем’єр-міністр Польщі'],
  ['es', 'El portavoz', 'el portavoz'],
  ['de', 'Bundeskanzler', 'Bundeskanzler'],
  ['fr', 'PDG de l’agence', 'PDG de l’agence'],
])('in %s: %s', (language, role, said) => expect(inSentence(role, language)).toBe(said));
