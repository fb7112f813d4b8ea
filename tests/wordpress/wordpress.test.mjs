// npm run test:wordpress: the plugin in a WordPress, from its zip to its end, by those who meet it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { root } from '../../scripts/npm.mjs';
import {
  canvasOf,
  closeTour,
  insertBlock,
  labelled,
  member,
  named,
  newPage,
  openBrowser,
  press,
  publish,
  save,
  visitor,
} from './people.mjs';
import { admin, requirePackages, startSite } from './site.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const editor = { name: 'editor', password: 'a pass phrase of an editor' };
const release = mkdtempSync(join(tmpdir(), 'rejection-guide-'));
const step = 'Reflect on the process';

let site;
let browser;
/** Where the block is, and where the shortcode. */
let withBlock;
let withShortcode;

before(async () => {
  requirePackages();
  execFileSync(process.execPath, ['scripts/release.mjs', '--dry-run', '--to', release], {
    cwd: root,
  });
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  site.php(`wp_insert_user(['user_login' => '${editor.name}', 'user_pass' => '${editor.password}',
    'user_email' => 'editor@northmere.example', 'role' => 'editor']);`);
  console.log(`WordPress ${site.php('echo get_bloginfo("version");')}`);
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(release, { recursive: true, force: true });
});

test('an administrator installs the zip', async (t) => {
  const { page } = await member(t, browser, site, admin);
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  const zip = join(release, `rejection-guide-${version}-wordpress.zip`);
  await (await page.waitForSelector('#pluginzip')).uploadFile(zip);
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  await Promise.all([page.waitForNavigation(), press(page, 'link', 'Activate Plugin')]);
  assert.equal(
    await page.$eval('#message', (message) => message.innerText.split('\n')[0]),
    'Plugin activated.',
  );
});

test('an administrator puts the block on a page, sees it as it will be, and publishes it', async (t) => {
  const { page } = await member(t, browser, site, admin);
  await newPage(page, site, 'After a no');
  await insertBlock(page);
  await page.locator(labelled('Job')).fill('Timetable planner & "more" <b>');
  await page.select(labelled('How far they came'), 'final');
  await press(page, 'button', 'Links');
  await page.locator(labelled('Open roles')).fill('https://northmere.example/jobs');
  await press(page, 'button', 'Accent');
  await press(page, 'button', 'Color: Secondary');
  await page.keyboard.press('Escape');

  const canvas = await canvasOf(page);
  const guide = await canvas.waitForSelector('rejection-guide:defined');
  assert.deepEqual(
    await guide.evaluate((element) => [
      element.getAttribute('company'),
      element.getAttribute('job-title'),
      element.getAttribute('stage'),
      element.getAttribute('roles-url'),
      Boolean(element.closest('[inert]') ?? element.closest('.components-disabled')),
    ]),
    [
      'Northmere Railway',
      'Timetable planner & "more" <b>',
      'final',
      'https://northmere.example/jobs',
      true,
    ],
  );
  await canvas.waitForSelector('rejection-guide >>> h2', { visible: true });
  withBlock = await publish(page);
});

test('a page without the guide loads nothing of it', async (t) => {
  const { page, requests } = await visitor(t, browser);
  await page.goto(site.url);
  assert.deepEqual(
    requests.filter((url) => url.includes('rejection-guide')),
    [],
  );
});

test('a visitor without scripts reads the four steps', async (t) => {
  const { page } = await visitor(t, browser, { scripts: false });
  await page.goto(withBlock);
  const steps = await page.$$eval('rejection-guide li', (items) =>
    items.map((item) => item.innerText),
  );
  assert.deepEqual(steps, [
    'Accept feedback gracefully',
    step,
    'Follow up with a thank-you note',
    'Apply what you learned', // American, as the site is
  ]);
});

test('a visitor ticks and writes, and finds it again', (t) => isUsed(t, withBlock));

test('the accent is the theme’s, by its name', async (t) => {
  const { page } = await visitor(t, browser);
  await page.goto(withBlock);
  const [accent, palette] = await page.$eval('rejection-guide', (guide) => {
    const style = getComputedStyle(guide);
    return ['--rejection-guide-accent', '--wp--preset--color--secondary'].map((name) =>
      style.getPropertyValue(name),
    );
  });
  assert.match(palette, /^#/);
  assert.equal(accent, palette);
});

for (const width of [360, 1280]) {
  test(`nothing moves when the guide shows, ${width} px wide`, async (t) => {
    const { page } = await visitor(t, browser);
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(() => {
      globalThis.moved = [];
      new PerformanceObserver((list) => globalThis.moved.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(withBlock);
    await page.waitForSelector('rejection-guide >>> h2', { visible: true });
    const [kept, needed] = await page.$eval('rejection-guide', (guide) => [
      guide.offsetHeight,
      guide.shadowRoot.querySelector('[part="guide"]').offsetHeight,
    ]);
    assert.ok(needed <= kept, `${needed} px in ${kept}`);
    assert.ok(kept - needed < 200, `${kept - needed} px stay empty`);
    const moved = await page.evaluate(() => globalThis.moved.map(({ value }) => value));
    assert.deepEqual(moved, []);
  });
}

test('an editor without unfiltered_html may add the guide, and change the page of another', async (t) => {
  site.configure({ DISALLOW_UNFILTERED_HTML: true });
  assert.equal(
    site.php(
      `echo user_can(get_user_by('login', 'editor'), 'unfiltered_html') ? 'may' : 'may not';`,
    ),
    'may not',
  );
  const { page } = await member(t, browser, site, editor);
  await newPage(page, site, 'By an editor');
  await insertBlock(page);
  await page.locator(labelled('Job')).fill('Signaller');
  const address = await publish(page);
  assert.equal(await attributeAt(t, address, 'job-title'), 'Signaller');

  const id = site.php(`echo url_to_postid('${withBlock}');`);
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
  // The administrator left the editor open.
  await Promise.all([page.waitForNavigation(), press(page, 'link', 'Take over')]);
  const canvas = await canvasOf(page);
  await canvas.locator(named('textbox', 'Add title')).click();
  await page.keyboard.type('!');
  await save(page);
  assert.equal(await attributeAt(t, withBlock, 'job-title'), 'Timetable planner & "more" <b>');
});

test('an editor writes the shortcode, whatever stands in it', async (t) => {
  const shortcode =
    `[rejection_guide company='A "B" <img src=x onerror=alert(1)>' job-title="Signaller"
    stage="final" roles-url="javascript:alert(1)" support-url="tel:+15550100"
    accent="red;}</style>" onclick="alert(1)"]`.replaceAll('\n', ' ');
  withShortcode = site.php(`wp_set_current_user(get_user_by('login', 'editor')->ID);
    $id = wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish',
      'post_title' => 'Shortcode', 'post_content' => ${JSON.stringify(shortcode).replaceAll('$', '\\$')}]));
    echo get_permalink($id);`);
  const { page, problems } = await visitor(t, browser);
  await page.goto(withShortcode);
  const guide = await page.waitForSelector('rejection-guide:defined');
  const attributes = await guide.evaluate((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );
  const { style, company, ...rest } = attributes;
  assert.match(company, /^A "B"/);
  // What is in a name that no name may have is left out.
  assert.match(
    style,
    /^display:flow-root;min-block-size:max\([^;]+\);--rejection-guide-accent:var\(--wp--preset--color--[a-z-]+\)$/,
  );
  assert.deepEqual(rest, {
    'job-title': 'Signaller',
    stage: 'final',
    'support-url': 'tel:+15550100',
  });
  assert.equal(await page.$('rejection-guide img'), null);
  assert.deepEqual(problems, []);
});

test('what an editor may put into a block by hand is no script', async () => {
  const block = {
    onfocus: 'alert(1)',
    tabindex: '0',
    autofocus: '1',
    '': 'x',
    0: 'y',
    jobTitle: ['a'],
    rolesUrl: 'jobs/open',
    adviceUrl: 'JavaScript:alert(1)',
    accent: 'accent1',
    anchor: 'guide" onclick="alert(1)',
    lang: 'de_DE',
    style: { spacing: { margin: { top: '2rem' } } },
  };
  const html = site.php(`echo do_blocks(filter_block_content(
    '<!-- wp:rejection-guide/guide ${JSON.stringify(block).replaceAll("'", "\\'")} /-->'));`);
  const [, wrapper, attributes] = /<div ([^>]*)><rejection-guide([^>]*)>/.exec(html);
  assert.deepEqual(
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
    {
      style:
        'display:flow-root;min-block-size:max(55em, 85em - 75cqi, 155em - 353cqi);' +
        '--rejection-guide-accent:var(--wp--preset--color--accent-1)',
      company: 'Northmere Railway',
      'roles-url': 'jobs/open',
      lang: 'de-DE',
    },
  );
  assert.match(wrapper, /id="guide&quot; onclick=&quot;alert\(1\)"/);
  assert.match(wrapper, /style="[^"]*align-self:stretch; margin-top:2rem;"/);
});

test('it is as wide as there is room, in a row, a stack and a cover', async (t) => {
  const block = '<!-- wp:rejection-guide/guide /-->';
  const group = (layout) =>
    `<!-- wp:group {"layout":${JSON.stringify(layout)}} --><div class="wp-block-group">${block}</div><!-- /wp:group -->`;
  const content = [
    group({ type: 'flex', flexWrap: 'nowrap' }),
    group({ type: 'flex', orientation: 'vertical' }),
    '<!-- wp:cover {"customOverlayColor":"#eee","contentPosition":"top left"} -->' +
      '<div class="wp-block-cover has-custom-content-position is-position-top-left">' +
      `<div class="wp-block-cover__inner-container">${block}</div></div><!-- /wp:cover -->`,
  ].join('');
  const address = site.php(`echo get_permalink(wp_insert_post(wp_slash(['post_type' => 'page',
    'post_status' => 'publish', 'post_title' => 'Layouts', 'post_content' => '${content}'])));`);
  const { page } = await visitor(t, browser);
  await page.goto(address);
  const widths = await page.$$eval('rejection-guide', (guides) =>
    guides.map((guide) => guide.offsetWidth),
  );
  assert.equal(widths.length, 3);
  assert.ok(Math.min(...widths) >= 500, `${widths} px`);
  await page.setViewport({ width: 320, height: 700 });
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(scrolls, 320);
});

test('a plugin that makes nothing of a script tag is no error of ours', () => {
  const tag = site.php(`var_dump(apply_filters('script_loader_tag', null, 'other'));`);
  assert.match(tag, /^NULL/);
});

test('a script that is delayed until someone does something still works, and is asked to be let alone', async (t) => {
  const folder = join(site.root, 'wp-content/mu-plugins');
  mkdirSync(folder, { recursive: true });
  copyFileSync(fileURLToPath(new URL('delay.php', import.meta.url)), join(folder, 'delay.php'));
  const { page, requests } = await visitor(t, browser);
  await page.goto(withBlock);
  assert.deepEqual(
    requests.filter((url) => url.includes('rejection-guide')),
    [],
  );
  await page.mouse.click(5, 5);
  await isWritten(page);
  rmSync(folder, { recursive: true });

  const tag = /<script[^>]*rejection-guide\.js[^>]*>/.exec(
    await (await fetch(withBlock)).text(),
  )[0];
  for (const mark of [
    'data-cfasync="false"',
    'data-no-optimize="1"',
    'data-noptimize="1"',
    'nowprocket',
  ]) {
    assert.ok(tag.includes(mark), tag);
  }
  for (const list of ['rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes']) {
    assert.match(
      site.php(`echo implode(' ', apply_filters('${list}', ['a.js']));`),
      /^a\.js rejection-guide\.js/,
    );
  }
  assert.equal(
    site.php(`echo apply_filters('autoptimize_filter_js_exclude', 'a.js');`),
    'a.js, rejection-guide.js',
  );
});

for (const theme of ['twentytwentythree', 'twentytwentyone']) {
  test(`a German site has it in German, in the theme ${theme}`, async (t) => {
    site.php(`update_option('WPLANG', 'de_DE'); switch_theme('${theme}');`);
    const source = await (await fetch(withBlock)).text();
    assert.match(source, /<ol lang="de" dir="ltr"><li>[^<]*Feedback/);
    for (const address of [withBlock, withShortcode]) {
      const { page, problems } = await visitor(t, browser);
      await page.goto(address);
      await page.waitForSelector('rejection-guide >>> [part="step"]', { visible: true });
      const title = await page.$eval('rejection-guide >>> h2', (heading) => heading.innerText);
      assert.equal(title, 'Nach einer Absage');
      assert.deepEqual(problems, []);
    }
    const { page, requests } = await visitor(t, browser);
    await page.goto(site.url);
    assert.deepEqual(
      requests.filter((url) => url.includes('rejection-guide')),
      [],
    );
  });
}

/** By what WordPress names the translation of a script: where it is in the plugin. */
const md5 = (path) => createHash('md5').update(path).digest('hex');

test('the editor speaks another language once there is a translation', async (t) => {
  const folder = join(site.root, 'wp-content/languages/plugins');
  mkdirSync(folder, { recursive: true });
  const words = { Job: ['Stelle'], 'How far they came': ['Wie weit'], '': { lang: 'de' } };
  writeFileSync(
    join(folder, `rejection-guide-de_DE-${md5('editor.js')}.json`),
    JSON.stringify({ domain: 'messages', locale_data: { messages: words } }),
  );
  const { page } = await member(t, browser, site, admin);
  const id = site.php(`echo wp_insert_post(['post_type' => 'page',
    'post_content' => '<!-- wp:rejection-guide/guide /-->']);`);
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
  await closeTour(page);
  const canvas = await canvasOf(page);
  await (await canvas.waitForSelector('.wp-block-rejection-guide-guide')).click();
  await page.waitForSelector(labelled('Stelle'));
  assert.equal(await canvas.$eval('rejection-guide', ({ lang }) => lang), 'de-DE');
});

test('the privacy policy guide has a paragraph to take over', async (t) => {
  site.php(`update_option('WPLANG', '');`);
  const { page } = await member(t, browser, site, admin);
  await page.goto(`${site.url}/wp-admin/options-privacy.php?tab=policyguide`);
  const text = await page.$eval('.privacy-settings-body', (body) => body.textContent);
  assert.match(text, /stays in your own browser; once 90 days have passed/);
});

test('an administrator deletes it, and nothing is left', async (t) => {
  const { page } = await member(t, browser, site, admin);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(`${site.url}/wp-admin/plugins.php`);
  await Promise.all([page.waitForNavigation(), page.click('#deactivate-rejection-guide')]);
  await page.click('#delete-rejection-guide');
  await page.waitForSelector('tr.deleted[data-slug="rejection-guide"]');
  assert.equal(existsSync(join(site.root, 'wp-content/plugins/rejection-guide')), false);
  const traces = `SELECT option_name FROM $wpdb->options WHERE option_value LIKE '%rejection%guide%'
    AND option_name NOT IN ('uninstall_plugins', 'recently_activated')
    AND option_name NOT LIKE '%\\_transient\\_%'`;
  assert.equal(site.php(`global $wpdb; echo implode(' ', $wpdb->get_col("${traces}"));`), '');
  const source = await (await fetch(withBlock)).text();
  assert.equal(source.includes('<rejection-guide'), false);
});

test('a network of sites has it on each of them, for editors too', async (t) => {
  const { host } = new URL(site.url);
  // As WordPress' own instructions have it: allow it, make it, and say so.
  site.configure({ WP_ALLOW_MULTISITE: true });
  site.php(`require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php';
    global $wpdb; foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
    install_network(); populate_network(1, '${host}', 'admin@northmere.example', 'Network', '/', false);`);
  site.configure({
    MULTISITE: true,
    SUBDOMAIN_INSTALL: false,
    DOMAIN_CURRENT_SITE: host,
    PATH_CURRENT_SITE: '/',
    SITE_ID_CURRENT_SITE: 1,
    BLOG_ID_CURRENT_SITE: 1,
  });
  unpack();
  const { page: network } = await member(t, browser, site, admin);
  await network.goto(`${site.url}/wp-admin/network/plugins.php`);
  await Promise.all([network.waitForNavigation(), network.click('#activate-rejection-guide')]);
  // WordPress takes the colon out of the address of a new site, which is to be at a port here.
  site.php(`$id = wp_insert_site(['domain' => '${host}', 'path' => '/second/', 'title' => 'Second', 'user_id' => 1]);
    global $wpdb; $wpdb->update($wpdb->blogs, ['domain' => '${host}'], ['blog_id' => $id]); clean_blog_cache($id);
    foreach (['siteurl', 'home'] as $name) update_blog_option($id, $name, '${site.url}/second');
    add_user_to_blog($id, get_user_by('login', 'editor')->ID, 'editor');`);

  const { page } = await member(t, browser, site, editor, '/second');
  await newPage(page, site, 'On the second site', '/second');
  await insertBlock(page);
  await page.locator(labelled('Job')).fill('Signaller');
  const address = await publish(page);
  assert.match(address, /\/second\//);
  assert.equal(await attributeAt(t, address, 'company'), 'Second');
  await isUsed(t, address);
});

test('neither PHP nor WordPress had to complain of the plugin', () => {
  const ours = site
    .complaints()
    .split('\n')
    .filter((line) => line.includes('plugins/rejection-guide'));
  assert.deepEqual(ours, []);
});

/** A visitor ticks a step and writes in it, with nothing wrong and nothing asked of anyone else. */
async function isUsed(t, address) {
  const { page, problems, requests } = await visitor(t, browser);
  await page.goto(address);
  await isWritten(page);
  await page.reload();
  const box = await page.waitForSelector(
    'rejection-guide >>> [part="step"]:nth-child(2) > [part="checkbox"]',
  );
  assert.equal(await box.evaluate(({ checked }) => checked), true, 'the tick is kept');
  await press(page, 'button', step);
  const field = await page.waitForSelector(named('textbox', 'One thing to keep'), {
    visible: true,
  });
  assert.equal(await field.evaluate(({ value }) => value), 'My calm questions');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(site.url)),
    [],
  );
  const ours = requests.filter((url) => url.includes('rejection-guide'));
  assert.ok(
    ours.every((url) => url.includes(`/plugins/rejection-guide/guide-${version}/`)),
    ours.join('\n'),
  );
}

async function isWritten(page) {
  const box = 'rejection-guide:defined >>> [part="step"]:nth-child(2) > [part="checkbox"]';
  // Only what is to be visible is looked for within shadow roots again and again.
  await (await page.waitForSelector(box, { visible: true })).click();
  await press(page, 'button', step);
  const field = await page.waitForSelector(named('textbox', 'One thing to keep'), {
    visible: true,
  });
  await field.type('My calm questions');
  await page.waitForFunction(
    (guide) => guide.exportRecord().includes('My calm questions'),
    {},
    await page.$('rejection-guide'),
  );
}

/** The plugin in its folder, as if it were installed again. */
function unpack() {
  const zip = unzipSync(readFileSync(join(release, `rejection-guide-${version}-wordpress.zip`)));
  for (const [path, bytes] of Object.entries(zip)) {
    const file = join(site.root, 'wp-content/plugins', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** What the guide at an address is given. */
async function attributeAt(t, address, name) {
  const { page } = await visitor(t, browser);
  await page.goto(address);
  const value = await page.$eval(
    'rejection-guide',
    (guide, asked) => guide.getAttribute(asked),
    name,
  );
  return value;
}
