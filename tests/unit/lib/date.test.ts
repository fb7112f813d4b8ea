import { expect, it } from 'vitest';
import { isDate } from '../../../src/lib/date.js';

it.each(['2027-02-03', '1999-12-31', '2028-02-29'])('%s is a day', (text) => {
  expect(isDate(text)).toBe(true);
});

it.each(['', 'Tuesday', '3 March', '2026-13-01', '2026-2-3', '2026-02-03T10:00', 'x2026-02-03'])(
  '“%s” is none',
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);
