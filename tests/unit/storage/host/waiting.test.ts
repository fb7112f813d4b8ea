import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/record/record.js';
import { Waiting } from '../../../../src/storage/host/waiting.js';

describe('those who wait for a host', () => {
  const change = (v: string): Change => ['keep', { t: 1, by: 'test', v }];

  it('hear of the disk once it has their state, and not before', async () => {
    const forgotten: Change[] = [];
    const waiting = new Waiting((changes) => forgotten.push(...changes));
    const heard: string[] = [];
    const writes = [1, 2, 3].map((state) =>
      waiting
        .add(change(`${state}`), state, true)
        .then((safety) => heard.push(`${state} ${safety}`)),
    );
    waiting.confirm(0);
    expect(forgotten).to.deep.equal([]);
    waiting.confirm(2);
    await Promise.all(writes.slice(0, 2));
    expect(heard).to.deep.equal(['1 disk', '2 disk']);
    waiting.confirm(2);
    expect(forgotten, 'once each').to.deep.equal([change('1'), change('2')]);
  });

  it('hear that it takes longer, and what is kept goes on waiting', async () => {
    const forgotten: Change[] = [];
    const waiting = new Waiting((changes) => forgotten.push(...changes));
    const kept = waiting.add(change('kept'), 1, true);
    const lost = waiting.add(change('lost'), 1, false).catch((error: Error) => error.message);
    waiting.delay(new Error('no'));
    expect(await kept).to.equal('browser');
    expect(await lost).to.equal('no');
    waiting.confirm(1);
    expect(forgotten).to.deep.equal([change('kept')]);
  });

  it('have nothing looked up to be forgotten while nobody’s state is there', () => {
    let looks = 0;
    const waiting = new Waiting(() => looks++);
    waiting.confirm(1);
    void waiting.add(change('1'), 2, true);
    waiting.confirm(1);
    expect(looks).to.equal(0);
    waiting.confirm(2);
    expect(looks).to.equal(1);
  });
});
