/** Files that are the sound record but for one part. */
import { sound } from '../records.ts';

/** The sound record with other parts. */
export function but(parts: object): string {
  return JSON.stringify({ ...sound, ...parts });
}

export function answering(answers: object): string {
  return but({ answers: { ...sound.answers, ...answers } });
}

export function stating(facts: object): string {
  return but({ facts: { ...sound.facts, ...facts } });
}

export function without(key: keyof typeof sound): string {
  return JSON.stringify(Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key)));
}
