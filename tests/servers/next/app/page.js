import { guideHtml } from 'rejection-guide/html';
import { GuideScript } from './guide-script.js';

const guide = guideHtml({ company: 'Northmere Railway', 'job-title': 'Timetable planner' });

export default function Page() {
  return (
    <main>
      <h1>Your application</h1>
      {/* The browser takes its declarative shadow root out of the markup, which React would report. */}
      <div dangerouslySetInnerHTML={{ __html: guide }} suppressHydrationWarning />
      <GuideScript />
    </main>
  );
}
