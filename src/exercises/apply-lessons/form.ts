import { html, nothing, type TemplateResult } from 'lit';
import { wording } from '../../checklist/wording.js';
import type { Content } from '../../contract/exercises.js';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { isFramedBy } from '../../i18n/watchwords.js';
import { lists } from '../../record/fields.js';
import { choiceControl, switchControl } from '../controls/choice.js';
import type { ListEditor } from '../controls/list-editor.js';
import { listControl } from '../controls/list.js';
import { disclosure, more } from '../controls/more.js';
import { pickerControl } from '../controls/picker.js';
import { textControl } from '../controls/text.js';
import { use } from '../controls/use.js';
import { chosenFocus } from '../reflect/focus.js';
import { hasPassed, momentOf } from './moment.js';
import { firstPlan, momentIn, planOf, type PlanFields } from './plans.js';
import { isWanted, saveButton } from './reminders.js';

/** Step 4: what was learned, as one small thing to do. It opens on one plan. */
export function applyLessons(guide: Guide, editor: ListEditor): TemplateResult {
  const words = guide.locale.messages.applyLessons;
  return html`
    <fieldset>
      <legend>${words.plan}</legend>
      ${plan(guide, firstPlan)} ${saving(guide)}
    </fieldset>
    ${more(
      guide,
      ...insideParts(guide),
      disclosure(words.plans, plans(guide, editor)),
      disclosure(words.goals, goals(guide, editor)),
      disclosure(words.obstacle, obstacle(guide)),
      disclosure(
        words.setback,
        textControl(guide, {
          field: 'setback.then',
          label: words.setbackThen,
          help: words.setbackHelp,
          autocapitalize: 'none',
        }),
      ),
      disclosure(words.calendar, moreReminders(guide)),
    )}
  `;
}

/** When, and what, with a day and a time for the calendar. After them, how it went. */
function plan(guide: Guide, fields: PlanFields): TemplateResult {
  const { when, action, date, outcome } = fields;
  const { record, locale } = guide;
  const words = locale.messages.applyLessons;
  const moment = momentIn(record, fields);
  const isPast = hasPassed(moment, Date.now());
  const isOpen = ['', 'not-yet'].includes(record.get(outcome));
  // With another action it is another plan: how the one before went no longer holds.
  const begin = (): void => {
    const isOver = record.get(outcome) !== '';
    if (isOver) record.update(outcome, '');
    // The day that was offered is the plan's from now on: tomorrow another would be.
    const offered = momentOf({ date: '', time: '' }, Date.now()).date;
    if (isOver || !record.get(date)) record.update(date, offered);
  };
  const isVague = isFramedBy(locale, words.vagueCues, record.get(when));
  const focus = chosenFocus(record);
  const starter = focus ? words.starters[focus] : words.starter;
  return html`
    ${textControl(guide, {
      field: when,
      label: words.when,
      help: isVague ? words.vague : words.whenHelp,
    })}
    ${textControl(guide, {
      field: action,
      label: words.action,
      help: words.actionHelp,
      autocapitalize: 'none',
      also: begin,
    })}
    ${use(guide, action, starter, begin)}
    <div class="pair">
      ${momentControl(guide, fields, 'date')} ${momentControl(guide, fields, 'time')}
    </div>
    <p class="help" aria-live="polite">${wording(isPast && isOpen ? words.past : '')}</p>
    ${
      (record.get(action) && isPast) || record.get(outcome)
        ? html`
            ${choiceControl(guide, { field: outcome, ...words.outcome })}
            <p class="help">${words.outcomeHelp}</p>
          `
        : nothing
    }
  `;
}

/** When the calendar is to remind of a plan. */
function momentControl(guide: Guide, fields: PlanFields, kind: 'date' | 'time'): TemplateResult {
  const { record, locale } = guide;
  const field = fields[kind];
  const take = (chosen: string): void => {
    record.update(field, chosen);
    if (record.get(fields.outcome) === 'not-yet') record.update(fields.outcome, '');
  };
  const label = locale.messages.applyLessons[kind];
  // Of a moment that is cleared, the one on offer is left.
  const value = (): string => momentIn(record, fields)[kind];
  return pickerControl({ field, label, type: kind, value, take });
}

/** The plan as a calendar file. */
const saving = (guide: Guide): TemplateResult => html`
  <div class="buttons">${saveButton(guide)}</div>
  <p class="help">${guide.locale.messages.applyLessons.calendarHelp}</p>
`;

function plans(guide: Guide, editor: ListEditor): TemplateResult {
  const words = guide.locale.messages.applyLessons;
  return listControl(guide, editor, {
    list: 'plans',
    label: words.plans,
    addLabel: words.addPlan,
    addHelp: words.whenHelp,
    item: (item) => plan(guide, planOf(item)),
  });
}

function goals(guide: Guide, editor: ListEditor): TemplateResult {
  const { record, locale } = guide;
  const words = locale.messages.applyLessons;
  const focus = chosenFocus(record);
  const ideas = [
    ...record.items('changes').map(({ text }) => text),
    focus ? words.goalIdeas[focus] : '',
  ];
  const there = record.items('goals').map(({ text }) => text);
  const isFull = there.length >= lists.goals.max;
  return html`
    ${
      isFull
        ? nothing
        : ideas
            .filter((text) => !there.includes(text))
            .map((text) => use(guide, 'draft.goals', text))
    }
    ${listControl(guide, editor, {
      list: 'goals',
      label: words.goals,
      addLabel: words.addGoal,
      addHelp: words.addGoalHelp,
      item: ({ id }) => textControl(guide, { field: `goals.${id}.text`, label: words.goal }),
    })}
  `;
}

function obstacle(guide: Guide): TemplateResult {
  const words = guide.locale.messages.applyLessons;
  const uncertain = guide.record.items('moments').filter(({ felt }) => felt === 'uncertain');
  return html`
    ${textControl(guide, { field: 'obstacle.if', label: words.obstacleIf })}
    ${uncertain.map(({ label }) => use(guide, 'obstacle.if', label))}
    ${textControl(guide, {
      field: 'obstacle.then',
      label: words.obstacleThen,
      autocapitalize: 'none',
    })}
  `;
}

function moreReminders(guide: Guide): TemplateResult {
  return html`
    <div class="chips">
      ${(['check', 'roles'] as const).map((name) =>
        switchControl(
          guide,
          `calendar.${name}`,
          guide.locale.messages.applyLessons.reminders[name],
          isWanted(guide.record, name),
        ),
      )}
    </div>
  `;
}

/** What one who works there may need to say. */
function insideParts({ locale, situation }: Guide): readonly Content[] {
  if (situation.relation !== 'internal') return [];
  const { inside: words } = locale.messages;
  return [
    disclosure(words.colleagues, html`<p>${words.colleaguesLine}</p>`),
    disclosure(words.gotIt, html`<p>${words.gotItLine}</p>`),
    disclosure(words.manager, html`<p>${words.managerLine}</p>`),
  ];
}
