import { html as markup } from 'hono/html';

const page = (title, content, end = '') =>
  markup`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Northmere Railway careers</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/site.css" />
        <link rel="stylesheet" href="/index.css" />
        <link rel="stylesheet" href="/page.css" />
        ${end}
      </head>
      <body>
        ${content}
      </body>
    </html>`;

/** Whoever says they are someone is believed: this is a demonstration. */
export const signInPage = (candidates) =>
  page(
    'Sign in',
    markup`
      <header class="masthead"><span class="brand">Northmere Railway</span></header>
      <main class="sign-in">
        <h1>Sign in</h1>
        <p>
          This is a demonstration with two invented candidates, so no password is needed. Choose who
          you are.
        </p>
        <form method="post" action="/sign-in">
          ${Object.entries(candidates).map(
            ([id, { name }]) => markup`
              <button class="button" name="candidate" value="${id}">Sign in as ${name}</button>
            `,
          )}
        </form>
        <p>
          To see two browsers agree, sign in as the same candidate in another browser, or in a
          private window.
        </p>
      </main>
    `,
  );

export const applicationPage = ({ name, application: { id, job, met } }) =>
  page(
    `Your application: ${job}`,
    markup`
      <header class="masthead">
        <span class="brand">Northmere Railway</span>
        <span>Signed in as ${name}</span>
        <form method="post" action="/sign-out"><button class="button">Sign out</button></form>
      </header>

      <main>
        <div class="title">
          <h1>Your application</h1>
          <p>${job}, reference ${id}</p>
        </div>

        <div class="body">
          <section class="letter" aria-labelledby="decision">
            <h2 id="decision">Our decision</h2>
            <p>Dear ${name.split(' ')[0]},</p>
            <p>
              Thank you for the care you put into your application. We’ve decided to move forward
              with other candidates for this role.
            </p>
            <p>
              We know this isn’t the news you hoped for, and we’re sorry. If you would like to talk
              it over, ${met}, who met you, will gladly make time.
            </p>
            <p>
              There is nothing you have to do now. If a few small steps would help, here they are.
            </p>
          </section>

          <rejection-guide
            guide-id="${id}"
            company="Northmere Railway"
            job-title="${job}"
            support-url="https://findahelpline.com/"
            privacy-url="#privacy"
          >
            <p>Four steps that may help now:</p>
            <ol>
              <li>Accept feedback gracefully</li>
              <li>Reflect on the process</li>
              <li>Follow up with a thank-you note</li>
              <li>Apply what you have learned</li>
            </ol>
          </rejection-guide>
        </div>
      </main>

      <footer class="foot">
        <section id="privacy" aria-labelledby="privacy-heading">
          <h2 id="privacy-heading">Privacy policy</h2>
          <p>
            What you tick and write in the guide is kept on our server with your account, so that
            you find it wherever you sign in. It isn’t part of your application. Our recruiters
            don’t see it; the people who run the server could read it. We erase it when you erase
            it, or 90 days after you last changed it.
          </p>
        </section>
      </footer>
    `,
    // In this order, so that the guide has its store from the start. The other way round works too.
    markup`
      <script type="module" src="/page.js"></script>
      <script defer src="/rejection-guide.js"></script>
    `,
  );
