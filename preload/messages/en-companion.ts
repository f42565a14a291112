// What only the companion window says, in English; see en.ts for the style. Kept apart so that the popup does not carry
// it. One place, one block: add yours below.

export const enCompanion = {
  // The window
  'companion.title': 'Sitbones',
  'companion.skip': 'Skip to the page',
  'companion.places': 'Places',
  'companion.back': 'Back',
  'companion.loading': 'One moment.',
  'companion.unavailable':
    'This could not be read just now. It is tried again with the next change.',
  'place.week': 'Week',
  'place.library': 'Library',
  'place.learn': 'Learn',
  'place.safety': 'Safety',
} as const satisfies Readonly<Record<string, string>>;
