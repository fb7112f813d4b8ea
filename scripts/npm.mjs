// The project's folder, and npm run from here.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Says nothing unless it fails. */
export function npm(cwd, env, ...args) {
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  try {
    execFileSync('npm', args, { cwd, env, stdio: 'pipe', shell, encoding: 'utf8' });
  } catch (error) {
    const said = `${error.stdout}\n${error.stderr}`;
    throw new Error(`npm ${args.join(' ')} failed:\n${said}`, { cause: error });
  }
}
