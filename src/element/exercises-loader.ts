import type * as Door from '../exercises/exercises.js';

export type ExercisesDoor = typeof Door;

let door: ExercisesDoor | undefined;
let loading: Promise<ExercisesDoor> | undefined;

/** The exercises, if they have been loaded for any guide on the page. */
export const exercisesAtHand = (): ExercisesDoor | undefined => door;

/**
 * Loads the exercises, once for all guides on the page. This is the only place that leads to them,
 * so that a bundler makes them a file of its own. Rejects when it can't be had; then it is tried
 * again.
 */
export function loadExercises(): Promise<ExercisesDoor> {
  loading ??= import('../exercises/exercises.js').then(
    (loaded) => (door = loaded),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
