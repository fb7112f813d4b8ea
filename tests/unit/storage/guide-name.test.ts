import { describe, expect, it } from 'vitest';
import { hash } from '../../../src/lib/hash.js';
import { guideName } from '../../../src/storage/guide-name.js';

describe('the name of a guide', () => {
  const none = { guideId: '', company: '', jobTitle: '' };

  it('is the owner’s own where there is one', () => {
    expect(guideName({ ...none, guideId: 'x', company: 'Fennel' }, '/')).to.equal('id-x');
  });

  it('tells employers, jobs and pages apart, in any alphabet', () => {
    const names = [
      guideName(none, '/a'),
      guideName(none, '/b'),
      guideName({ ...none, company: 'ab', jobTitle: 'c' }, '/a'),
      guideName({ ...none, company: 'a', jobTitle: 'bc' }, '/a'),
      guideName({ ...none, company: 'ab c' }, '/a'),
      guideName({ ...none, jobTitle: 'ab c' }, '/a'),
      guideName({ ...none, company: '公司' }, '/a'),
      guideName({ ...none, company: '公会' }, '/a'),
    ];
    expect(new Set(names).size).to.equal(names.length);
  });

  it('is one for addresses that are one page', () => {
    expect(guideName(none, '/no')).to.equal(`path-${hash('/no')}`);
    expect(guideName(none, '/no/')).to.equal(guideName(none, '/no'));
    expect(guideName(none, '/no/index.html')).to.equal(guideName(none, '/no'));
    expect(guideName(none, '/')).to.equal(guideName(none, '/index.html'));
    expect(guideName(none, '/noindex.html')).not.to.equal(guideName(none, '/no'));
  });

  it('does not depend on the page once the job is known, and names no employer', () => {
    const name = guideName({ ...none, company: 'Fennel' }, '/');
    expect(name).to.equal(guideName({ ...none, company: 'Fennel' }, '/other'));
    expect(name).not.to.include('Fennel');
  });
});
