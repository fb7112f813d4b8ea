/** Tells the owner, in the console, what of theirs can't be used. */
export const warn = (problem: string): void => console.warn(`<rejection-guide> ${problem}`);
