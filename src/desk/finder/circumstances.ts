import { CONDITIONS, type Condition, type Mission, type Place, type Stance } from '../../schema/codes.ts';
import type { CueHit } from './cue-hits.ts';

/** The conditions that a sentence names, of a stance. */
export function conditionsIn(cues: readonly CueHit[], stance: Stance | null): Condition[] {
  if (stance === null) return [];
  const found = new Set(cues.filter(({ section }) => section === 'conditions').map(({ code }) => code));
  return CONDITIONS.filter((code) => found.has(code) && (code !== 'for-now' || stance === 'declined'));
}

/** "Outside" before "inside": who says that nobody goes in names both. */
export function placeIn(cues: readonly CueHit[]): Place | undefined {
  const places = cues.filter(({ section }) => section === 'places');
  if (places.some(({ code }) => code === 'outside')) return 'outside';
  return places.length > 0 ? 'inside' : undefined;
}

/** Peacekeepers are a mission of their own only under a mandate; else the words leave it open. */
export function missionIn(cues: readonly CueHit[]): Mission {
  const codes = new Set(cues.filter(({ section }) => section === 'missions').map(({ code }) => code));
  const isMandated = cues.some(({ section, code }) => section === 'conditions' && code === 'mandate');
  if (codes.has('peacekeeping') && isMandated && !codes.has('coalition')) return 'peacekeeping';
  return codes.has('coalition') ? 'coalition' : 'unspecified';
}
