// Where in the welcome somebody is: in words, and in as many strokes as there are steps.
import { html, nothing } from 'lit';
import { t } from './messages.ts';

/** In their order; the end after them is no step. */
const STEPS = ['about', 'rhythm', 'safety'] as const;

export type Step = (typeof STEPS)[number] | 'ready';

export function stepName(step: Step): string {
  return step === 'ready'
    ? t('welcome.title')
    : t('welcome.step', { step: STEPS.indexOf(step) + 1, steps: STEPS.length });
}

export function renderProgress(step: Step) {
  if (step === 'ready') return nothing;
  const at = STEPS.indexOf(step);
  return html`<p class="progress">
    <span class="dots" aria-hidden="true"
      >${STEPS.map((_, index) => html`<i class=${index <= at ? 'done' : ''}></i>`)}</span
    >
    ${stepName(step)}
  </p>`;
}
