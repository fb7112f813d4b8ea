// An app in TypeScript: it has to compile as it is.
import type { MessageOverrides, Progress, StepId } from 'rejection-guide';
import { RejectionGuide } from 'rejection-guide/element';
import { css, guideHtml, type GuideHtmlOptions } from 'rejection-guide/html';
import 'rejection-guide/cdn';

const guide = document.querySelector('rejection-guide')!;
const same: RejectionGuide = guide;
const version: string = RejectionGuide.version;

guide.expand('reflect');
// @ts-expect-error: there is no such step
guide.expand('forget');
// @ts-expect-error: there is no such method
guide.submit();

guide.company = 'Example Ltd';
guide.headingLevel = 3;
guide.headingLevel = null;
guide.storage = 'session';
// @ts-expect-error: there is no such place
guide.storage = 'cloud';

const messages: MessageOverrides = { steps: { reflect: { title: 'Look back' } } };
guide.messages = messages;
// @ts-expect-error: the privacy line can't be replaced
guide.messages = { privacy: { page: '' } };

const { done, skipped, total }: Progress = guide.progress;
// @ts-expect-error: it is read only
guide.progress = { done, skipped, total };

guide.addEventListener('rejection-guide-step', (event) => {
  const step: StepId = event.step;
  const status: 'todo' | 'done' | 'skipped' = event.status;
  // @ts-expect-error: there is no such reason
  if (event.reason === 'whim') guide.title = `${step} is ${status}`;
});
document.addEventListener('rejection-guide-link', (event) => event.href.toUpperCase());

const options: GuideHtmlOptions = { stylesheet: '/rejection-guide.css' };
const markup: string = guideHtml({ company: 'Example Ltd', 'open-steps': 'all' }, options);
// What a server may not know.
guideHtml({ company: undefined, 'job-title': null });
// @ts-expect-error: attributes are text
guideHtml({ 'heading-level': 3 });

customElements.define('careers-guide', class extends RejectionGuide {});

export { css, markup, same, version };
