declare module 'virtual:shared' {
  /**
   * What the second file takes from the first, in the order that the build has found. A function:
   * some of it is not there yet while the first file begins.
   */
  export const shared: () => readonly unknown[];
}
