import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { docs } from './demo/docs.js';
import { emitted } from './scripts/build/emitted.js';
import { emptyTypes } from './scripts/build/empty-types.js';
import { filesBeside } from './scripts/build/beside.js';
import { fromSource } from './scripts/build/from-source.js';
import { guidePage } from './scripts/build/guide-page.js';
import { minifyFirst } from './scripts/build/minify-first.js';
import { minifyTemplates } from './scripts/build/minify-templates.js';
import { banner, version } from './scripts/build/package.js';
import { privateLit } from './scripts/build/private-lit.js';
import { buildSecond, sharedModule } from './scripts/build/second-load.js';
import { served } from './scripts/build/served.js';

/** A file for a script tag: Lit inlined, and a plain script, so that any tag may load it. */
const scriptTag = (name: string, plugins: readonly Plugin[]): UserConfig => ({
  plugins: [minifyTemplates, privateLit, ...plugins, minifyFirst],
  define: { packageVersion: JSON.stringify(version) },
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: false,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      safari10: false, // of 2016; no engine that we support needs it
      module: true,
      format: { ascii_only: true },
      compress: { passes: 6, inline: 1, pure_getters: true, unsafe_arrows: true },
    },
    rolldownOptions: {
      input: 'src/define.ts',
      output: {
        format: 'iife',
        exports: 'none',
        codeSplitting: false,
        entryFileNames: name,
        postBanner: banner,
      },
    },
  },
});

/** What a script tag loads first, and what that gets from beside it. */
async function twoFiles(): Promise<UserConfig> {
  const second = await buildSecond();
  return scriptTag('rejection-guide.js', [
    filesBeside(),
    sharedModule(second.shared),
    emitted('rejection-guide.exercises.js', second.code),
    emptyTypes,
    served,
    guidePage,
  ]);
}

/** All of it in one file, for who copies one. */
const allInOne = (): UserConfig =>
  scriptTag('rejection-guide.all.js', [filesBeside({ emit: false, isAll: true })]);

/**
 * The demo pages: the script tag gets the built file, the npm import the source as it is edited.
 * Built, they are a site that works from any folder of a server.
 */
const demo: UserConfig = {
  root: 'demo',
  base: './',
  publicDir: '../dist/cdn',
  plugins: [docs, fromSource],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      input: readdirSync('demo')
        .filter((file) => file.endsWith('.html'))
        .map((file) => resolve('demo', file)),
    },
  },
};

export default defineConfig(({ command, mode }) => {
  if (command !== 'build' || mode === 'demo') return demo;
  return mode === 'all' ? allInOne() : twoFiles();
});
