/** Colours to begin with, each as `[light, dark]`. */
export type Pair = readonly [light: string, dark: string];

export interface Theme {
  readonly background: Pair;
  readonly text: Pair;
  readonly '--rejection-guide-accent': Pair;
}

/** The colours that guide.html has when nothing is set. */
export const preset: Theme = {
  background: ['#fffefb', '#171613'],
  text: ['#211e19', '#ece7dd'],
  '--rejection-guide-accent': ['#17604f', '#83cdb8'],
};

export const themes: Readonly<Record<string, Theme>> = {
  Slate: {
    background: ['#ffffff', '#14181f'],
    text: ['#1b212b', '#e3e8f0'],
    '--rejection-guide-accent': ['#2d4f9e', '#a3bdf5'],
  },
  Forest: {
    background: ['#f7faf5', '#101812'],
    text: ['#18241b', '#e0ebe1'],
    '--rejection-guide-accent': ['#28663a', '#8fd3a0'],
  },
  Plum: {
    background: ['#fdf9fc', '#1a131a'],
    text: ['#2a1c29', '#eee2ec'],
    '--rejection-guide-accent': ['#83306f', '#e3a5d3'],
  },
};
