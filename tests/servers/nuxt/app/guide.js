import { guideHtml } from 'rejection-guide/html';
import { h } from 'vue';

const attributes = { company: 'Northmere Railway', 'job-title': 'Timetable planner' };

/** A server writes the guide's markup; in the browser Vue finds the same element. */
export const Guide = () =>
  import.meta.server
    ? h('div', { innerHTML: guideHtml(attributes) })
    : h('div', [h('rejection-guide', attributes)]);
