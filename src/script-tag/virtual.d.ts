declare module 'virtual:shared' {
  /** What the second file takes from the first, in the order that the build has found. */
  export const shared: readonly unknown[];
}
