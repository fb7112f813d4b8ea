'use client';

import 'rejection-guide';

/** What is imported here is loaded in the browser too. */
export function GuideScript() {
  return null;
}
