import type { StepId } from '../record/steps.js';

/** The ids of a row's parts, which refer to each other. */
export const ids = (step: StepId) =>
  ({
    title: `${step}-title`,
    gain: `${step}-gain`,
    skipped: `${step}-skipped`,
    panel: `${step}-panel`,
  }) as const;

/** A row's own controls. */
export const controls = {
  box: '[part="checkbox"]',
  toggle: '[part="toggle"]',
  skip: '[part~="skip"]',
} as const;

/** The row that a control is part of. */
export const stepOf = (control: Element): StepId =>
  control.closest<HTMLElement>('[data-step]')?.dataset['step'] as StepId;

export const boxIn = (root: ParentNode, step: StepId): HTMLInputElement | null =>
  root.querySelector(`[data-step="${step}"] > ${controls.box}`);

/** The selector of a step's title. */
export const toggleOf = (step: StepId): string => `[data-step="${step}"] ${controls.toggle}`;

export const toggleIn = (root: ParentNode, step: StepId): HTMLElement | null =>
  root.querySelector(toggleOf(step));

export const panelIn = (root: ParentNode, step: StepId): HTMLElement | null =>
  root.querySelector(`#${ids(step).panel}`);

export const tickedBoxes = (root: ParentNode): HTMLInputElement[] =>
  [...root.querySelectorAll<HTMLInputElement>(controls.box)].filter(({ checked }) => checked);
