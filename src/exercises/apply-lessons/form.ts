import { html, nothing, type TemplateResult } from 'lit';
import type { OpenGuide as Guide } from '../../contract/guide.js';
import { isFramedBy } from '../../i18n/watchwords.js';
import type { Reminder } from '../../locales/messages.js';
import { joinName } from '../../record/field-name.js';
import { lists, type Field, type TextField } from '../../record/fields.js';
import { choiceControl, switchControl } from '../controls/choice.js';
import { fileOutcome } from '../controls/files.js';
import type { ListEditor } from '../controls/list-editor.js';
import { listControl } from '../controls/list.js';
import { disclosure, more } from '../controls/more.js';
import { textControl } from '../controls/text.js';
import { use } from '../controls/use.js';
import { chosenFocus } from '../reflect/focus.js';
import { reminders, saveButton } from './reminders.js';

/** Step 4: what was learned, as one small thing to do. It opens on one plan. */
export function applyLessons(guide: Guide, editor: ListEditor): TemplateResult {
  const words = guide.locale.messages.applyLessons;
  return html`
    <fieldset>
      <legend>${words.plan}</legend>
      ${plan(guide, { when: 'plan.when', action: 'plan.action', outcome: 'plan.outcome' })}
    </fieldset>
    ${more(
      guide,
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
      disclosure(words.calendar, calendar(guide)),
    )}
  `;
}

/** The fields of one plan. */
interface PlanFields {
  readonly when: TextField;
  readonly action: TextField;
  readonly outcome: Field;
}

/** When, and what. After a while, how it went. */
function plan(guide: Guide, { when, action, outcome }: PlanFields): TemplateResult {
  const { record, locale } = guide;
  const words = locale.messages.applyLessons;
  // With another action it is another plan: how the one before went no longer holds.
  const dropOutcome = (): void => {
    if (record.get(outcome)) record.update(outcome, '');
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
      also: dropOutcome,
    })}
    ${use(guide, action, starter)}
    ${
      (record.get(action) && record.isOld(action)) || record.get(outcome)
        ? html`
            ${choiceControl(guide, { field: outcome, ...words.outcome })}
            <p class="help">${words.outcomeHelp}</p>
          `
        : nothing
    }
  `;
}

function plans(guide: Guide, editor: ListEditor): TemplateResult {
  const words = guide.locale.messages.applyLessons;
  return listControl(guide, editor, {
    list: 'plans',
    label: words.plans,
    addLabel: words.addPlan,
    addHelp: words.whenHelp,
    item: ({ id }) =>
      plan(guide, {
        when: joinName({ list: 'plans', id, key: 'when' }) as TextField,
        action: joinName({ list: 'plans', id, key: 'action' }) as TextField,
        outcome: joinName({ list: 'plans', id, key: 'outcome' }),
      }),
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

function calendar(guide: Guide): TemplateResult {
  const { record, locale } = guide;
  const words = locale.messages.applyLessons;
  const wanted = reminders(record);
  return html`
    ${(Object.entries(words.reminders) as [Reminder, string][]).map(([name, label]) =>
      switchControl(guide, `calendar.${name}`, label, wanted.includes(name)),
    )}
    <p class="help">${words.calendarHelp}</p>
    ${saveButton(guide)} ${fileOutcome(guide, 'plans')}
  `;
}
