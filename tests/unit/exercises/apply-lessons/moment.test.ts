import { describe, expect, it } from 'vitest';
import {
  hasPassed,
  inWords,
  later,
  momentOf,
} from '../../../../src/exercises/apply-lessons/moment.js';
import { itIn } from '../../support/time-zone.js';

const at = (text: string) => Date.parse(text);

describe('the moment of a plan', () => {
  it('is two days on, at ten, where none was chosen', () => {
    expect(momentOf({ date: '', time: '' }, at('2026-11-29T23:30'))).toEqual({
      date: '2026-12-01',
      time: '10:00',
    });
  });

  it('is what was chosen, each half by itself', () => {
    const now = at('2026-11-29T12:00');
    expect(momentOf({ date: '2027-02-03', time: '' }, now)).toEqual({
      date: '2027-02-03',
      time: '10:00',
    });
    expect(momentOf({ date: '', time: '18:45' }, now)).toEqual({
      date: '2026-12-01',
      time: '18:45',
    });
  });

  it.each(['soon', '2026-13-01', '26-1-1', '2026-02', '99999-01-0'])(
    'is the one on offer instead of %s',
    (date) => {
      expect(momentOf({ date, time: '25:00' }, at('2026-11-29T12:00'))).toEqual({
        date: '2026-12-01',
        time: '10:00',
      });
    },
  );

  // The clocks change on 29 March 2026 in Berlin, on 8 March in New York, and in neither zone here.
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Colombo', 'Pacific/Apia']) {
    itIn(
      zone,
      `keeps its time by the clock on the wall over a change of clocks, in ${zone}`,
      () => {
        const before = { date: '2026-03-05', time: '02:30' };
        expect(later(before, 30)).toEqual({ date: '2026-04-04', time: '02:30' });
        expect(momentOf({ date: '', time: '' }, at('2026-03-28T23:59')).date).toBe('2026-03-30');
        expect(momentOf({ date: '', time: '' }, at('2026-10-24T00:01')).date).toBe('2026-10-26');
      },
    );
  }

  itIn('Asia/Tokyo', 'has passed by the clock where one is', () => {
    const moment = { date: '2026-03-09', time: '10:00' };
    expect(hasPassed(moment, at('2026-03-09T00:59Z'))).toBe(false);
    expect(hasPassed(moment, at('2026-03-09T01:01Z'))).toBe(true);
  });

  it('is put in words as the page has them', () => {
    const moment = { date: '2026-04-09', time: '14:00' };
    const language = { lang: 'en', dir: 'ltr', writing: {}, messages: {} } as never;
    const on = (tag: string) => inWords({ ...(language as object), tag } as never, moment);
    expect(on('en-GB')).toContain('9 April 2026');
    expect(on('en-US')).toContain('April 9, 2026');
  });
});
