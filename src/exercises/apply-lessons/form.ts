import { html, nothing, type TemplateResult } from 'lit';
import { isFramedBy } from '../../i18n/watchwords.js';
import type { Locale, Reminder } from '../../locales/messages.js';
import { lists, type Answers } from '../../record/fields.js';
import { chosenFocus } from '../reflect/focus.js';
import {
  button,
  choiceControl,
  disclosure,
  fileSaved,
  listControl,
  more,
  switchControl,
  textControl,
  use,
  type Context,
} from '../controls/controls.js';

/** Step 4: what was learned, as one small thing to do. It opens on one plan. */
export function applyLessons(context: Context): TemplateResult {
  const words = context.locale.messages.applyLessons;
  return html`
    <fieldset>
      <legend>${words.plan}</legend>
      ${plan(context, 'plan')}
    </fieldset>
    ${more(
      context,
      disclosure(words.plans, plans(context)),
      disclosure(words.goals, goals(context)),
      disclosure(words.obstacle, obstacle(context)),
      disclosure(
        words.setback,
        textControl(context, {
          field: 'setback.then',
          label: words.setbackThen,
          help: words.setbackHelp,
          autocapitalize: 'none',
        }),
      ),
      disclosure(words.calendar, calendar(context)),
    )}
  `;
}

/** When, and what. After a while, how it went. */
function plan(context: Context, name: 'plan' | `plans.${string}`): TemplateResult {
  const { answers, locale } = context;
  const words = locale.messages.applyLessons;
  const [when, action, outcome] = [`${name}.when`, `${name}.action`, `${name}.outcome`] as const;
  const isVague = isFramedBy(locale, words.vagueCues, answers.get(when));
  const focus = chosenFocus(answers);
  const starter = focus ? words.starters[focus] : words.starter;
  return html`
    ${textControl(context, {
      field: when,
      label: words.when,
      help: isVague ? words.vague : words.whenHelp,
    })}
    ${textControl(context, {
      field: action,
      label: words.action,
      help: words.actionHelp,
      autocapitalize: 'none',
    })}
    ${use(context, action, starter)}
    ${
      (answers.get(action) && answers.isOld(action)) || answers.get(outcome)
        ? html`
            ${choiceControl(context, { field: outcome, ...words.outcome })}
            <p class="help">${words.outcomeHelp}</p>
          `
        : nothing
    }
  `;
}

function plans(context: Context): TemplateResult {
  const words = context.locale.messages.applyLessons;
  return listControl(context, {
    list: 'plans',
    label: words.plans,
    addLabel: words.addPlan,
    addHelp: words.whenHelp,
    item: ({ id }) => plan(context, `plans.${id}`),
  });
}

function goals(context: Context): TemplateResult {
  const { answers, locale } = context;
  const words = locale.messages.applyLessons;
  const focus = chosenFocus(answers);
  const ideas = [
    ...answers.items('changes').map(({ text }) => text),
    focus ? words.goalIdeas[focus] : '',
  ];
  const there = answers.items('goals').map(({ text }) => text);
  const isFull = there.length >= lists.goals.max;
  return html`
    ${
      isFull
        ? nothing
        : ideas
            .filter((text) => !there.includes(text))
            .map((text) => use(context, 'draft.goals', text))
    }
    ${listControl(context, {
      list: 'goals',
      label: words.goals,
      addLabel: words.addGoal,
      addHelp: words.addGoalHelp,
      item: ({ id }) => textControl(context, { field: `goals.${id}.text`, label: words.goal }),
    })}
  `;
}

function obstacle(context: Context): TemplateResult {
  const words = context.locale.messages.applyLessons;
  const uncertain = context.answers.items('moments').filter(({ felt }) => felt === 'uncertain');
  return html`
    ${textControl(context, { field: 'obstacle.if', label: words.obstacleIf })}
    ${uncertain.map(({ label }) => use(context, 'obstacle.if', label))}
    ${textControl(context, {
      field: 'obstacle.then',
      label: words.obstacleThen,
      autocapitalize: 'none',
    })}
  `;
}

/** Which reminders are wanted: the first two, unless someone says otherwise. */
export const reminders = (answers: Answers): readonly Reminder[] =>
  (['action', 'check', 'roles'] as const).filter((name) => {
    const choice = answers.get(`calendar.${name}`);
    return choice === '' ? name !== 'roles' : choice === 'yes';
  });

/** Nothing to press where no reminder is wanted. */
export const saveReminders = (
  answers: Answers,
  { messages }: Locale,
): TemplateResult | typeof nothing =>
  reminders(answers).length > 0 ? button('save-plan', messages.applyLessons.save) : nothing;

function calendar(context: Context): TemplateResult {
  const { answers, locale } = context;
  const words = locale.messages.applyLessons;
  const wanted = reminders(answers);
  return html`
    ${(Object.entries(words.reminders) as [Reminder, string][]).map(([name, label]) =>
      switchControl(`calendar.${name}`, label, wanted.includes(name)),
    )}
    <p class="help">${words.calendarHelp}</p>
    ${saveReminders(answers, locale)} ${fileSaved(context)}
  `;
}
