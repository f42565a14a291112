// The words around a person's own plan, in English, for the welcome and for the settings. How a card says it back is in en.ts.

export const enPlan = {
  'plan.title': 'One small plan',
  'plan.lead': 'Tie it to something that happens anyway. A card says it back to you now and then.',
  'plan.when': 'When',
  'plan.then': 'I',
  'plan.whenName': 'When (what happens)',
  'plan.thenName': 'I (what you do then)',
  'plan.suggestions': 'Suggestions',
  'plan.when.call': 'my call ends',
  'plan.when.coffee': 'my coffee is ready',
  'plan.when.lunch': 'I am back from lunch',
  'plan.then.stand': 'stand',
  'plan.then.window': 'walk to the window',
  'plan.then.hinge': 'bend at the hips five times',
  'plan.half': 'Write both halves of your plan, or leave both empty.',
} as const satisfies Readonly<Record<string, string>>;
