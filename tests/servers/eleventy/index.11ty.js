import { guideHtml } from 'rejection-guide/html';

const guide = guideHtml({ company: 'Northmere Railway', 'job-title': 'Timetable planner' });

export default () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Your application</title>
    <script src="/rejection-guide.js" async></script>
  </head>
  <body>
    <h1>Your application</h1>
    ${guide}
  </body>
</html>`;
