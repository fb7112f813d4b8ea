// The guides' records in an SQLite file: a row for each candidate and guide.
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sqlite from 'node-sqlite3-wasm';

const keptFor = 90 * 24 * 60 * 60 * 1000;

/** How many guides one candidate may keep: far more than anyone applies for in that time. */
const most = 100;

/** A record's version, as an entity tag. The same text has the same one, whoever computes it. */
const versionOf = (record) => `"${createHash('sha256').update(record).digest('base64')}"`;

export async function openGuides(file) {
  mkdirSync(dirname(file), { recursive: true });
  await breakLock(`${file}.lock`);
  const db = new sqlite.Database(file);
  // secure_delete: what a candidate erases is overwritten in the file too.
  db.exec(`
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS guides (
      candidate TEXT NOT NULL,
      guide TEXT NOT NULL,
      version TEXT NOT NULL,
      record TEXT NOT NULL,
      touched INTEGER NOT NULL,
      PRIMARY KEY (candidate, guide)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `);
  db.run(`INSERT INTO secrets VALUES ('session', ?) ON CONFLICT DO NOTHING`, [
    randomBytes(32).toString('base64'),
  ]);

  return {
    /** What session cookies are signed with: kept, so that a restart signs nobody out. */
    secret: db.get(`SELECT value FROM secrets WHERE name = 'session'`).value,

    /** `{ version, record }`, or null when nothing is kept. */
    read: (candidate, guide) =>
      db.get('SELECT version, record FROM guides WHERE candidate = ? AND guide = ?', [
        candidate,
        guide,
      ]),

    /** Whether a candidate keeps so many guides that there is no room for this one. */
    isFull: (candidate, guide) =>
      db.get('SELECT count(*) AS kept FROM guides WHERE candidate = ? AND guide <> ?', [
        candidate,
        guide,
      ]).kept >= most,

    /** Keeps the first record of a guide and returns its version; undefined when there is one. */
    add(candidate, guide, record) {
      const version = versionOf(record);
      const { changes } = db.run(
        'INSERT INTO guides VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        [candidate, guide, version, record, Date.now()],
      );
      return changes === 1 ? version : undefined;
    },

    /**
     * Replaces a record that is still one of these versions, and returns the new version; undefined
     * when it isn't. Compared and written in one statement: of two that race, one wins.
     */
    replace(candidate, guide, versions, record) {
      const version = versionOf(record);
      const { changes } = db.run(
        `UPDATE guides SET version = ?, record = ?, touched = ?
          WHERE candidate = ? AND guide = ? AND version IN (SELECT value FROM json_each(?))`,
        [version, record, Date.now(), candidate, guide, JSON.stringify(versions)],
      );
      return changes === 1 ? version : undefined;
    },

    remove(candidate, guide) {
      db.run('DELETE FROM guides WHERE candidate = ? AND guide = ?', [candidate, guide]);
    },

    /** Removes what nobody has written to for 90 days, as the guide says it will be. */
    removeExpired(now = Date.now()) {
      db.run('DELETE FROM guides WHERE touched < ?', [now - keptFor]);
    },

    /** A copy of all of it as it is now, in a new file, while the server goes on. */
    copyTo(copy) {
      db.run('VACUUM INTO ?', [copy]);
    },

    close: () => db.close(),
  };
}

/**
 * The database is locked for milliseconds at a time, by a folder. One that stays was left by a
 * server that was killed, and nobody else would remove it.
 */
async function breakLock(lock) {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (!found) return;
  await wait(1000);
  if (statSync(lock, { throwIfNoEntry: false })?.ino === found.ino) rmdirSync(lock);
}
