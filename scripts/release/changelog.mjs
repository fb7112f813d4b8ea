// What CHANGELOG.md says of one version.

const unreleased = '## [Unreleased]';

/** The changelog with what is not released yet under this version; as it is, if it has that already. */
export function dated(changelog, version, date) {
  if (changelog.includes(`\n## [${version}]`)) return changelog;
  return changelog.replace(unreleased, `${unreleased}\n\n## [${version}] - ${date}`);
}

/** What stands under this version. */
export function entryOf(changelog, version) {
  const start = changelog.indexOf(`## [${version}]`);
  const end = changelog.indexOf('\n## [', start + 1);
  const entry = changelog.slice(start, end < 0 ? undefined : end).trim();
  if (start < 0 || !entry.includes('\n- ')) {
    throw new Error(`CHANGELOG.md says nothing of ${version}, nor of what is not released yet`);
  }
  return `${entry}\n`;
}
