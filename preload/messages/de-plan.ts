// The words around a person's own plan, in German: the same keys as en-plan.ts, which the compiler holds. The frame of the
// sentence is de.ts's „Wenn …, dann …“, so the second half begins with its verb.
import type { enPlan } from './en-plan.ts';

export const dePlan = {
  'plan.title': 'Ein kleiner Plan',
  'plan.lead':
    'Knüpf ihn an etwas, das ohnehin geschieht. Eine Karte sagt ihn dir ab und zu zurück.',
  'plan.when': 'Wenn',
  'plan.then': 'dann',
  'plan.whenName': 'Wenn (was geschieht)',
  'plan.thenName': 'dann (was du tust)',
  'plan.suggestions': 'Vorschläge',
  'plan.when.call': 'mein Gespräch vorbei ist',
  'plan.when.coffee': 'mein Kaffee fertig ist',
  'plan.when.lunch': 'ich vom Mittagessen komme',
  'plan.then.stand': 'stehe ich auf',
  'plan.then.window': 'gehe ich zum Fenster',
  'plan.then.hinge': 'beuge ich fünfmal die Hüfte',
  'plan.half': 'Schreib beide Hälften deines Plans, oder lass beide leer.',
} as const satisfies Readonly<Record<keyof typeof enPlan, string>>;
