import { hash } from '../lib/hash.js';

/** What tells one application from another. Each part may be empty. */
export interface Application {
  readonly guideId: string;
  readonly company: string;
  readonly jobTitle: string;
}

/**
 * The name a guide's record is kept under: the owner's own, or a hash of the employer and the job,
 * or of the page's path when neither is known, where `/no`, `/no/` and `/no/index.html` are one page.
 * A hash, so that a list of keys names no employer.
 */
export function guideName({ guideId, company, jobTitle }: Application, path: string): string {
  if (guideId) return `id-${guideId}`;
  // The JSON of an array, put together by hand: an old Prototype.js on the page gives arrays a
  // `toJSON` that writes them differently.
  const job = `[${JSON.stringify(company)},${JSON.stringify(jobTitle)}]`;
  if (company || jobTitle) return `job-${hash(job)}`;
  return `path-${hash(path.replace(/(?:\/index\.html)?\/?$/, ''))}`;
}
