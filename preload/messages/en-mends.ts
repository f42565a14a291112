// How to mend a file of routines, in English: a sentence for every key of routines/mends.ts. Each goes on after the name
// of a field and a colon. What people write in a file stands in straight quotation marks, as it does there.

export const enMends = {
  // Reading JSON
  'json.empty': 'the file is empty: write one value in it',
  'json.afterEnd': 'take out what comes after the end, or a bracket that closes too early',
  'json.long': 'it holds far more than it should: make it shorter',
  'json.deep': 'it is nested too deep: nothing here needs so many brackets',
  'json.colon': 'write a colon after {key}',
  'json.commaBeforeEnd': 'take out the comma before {close}',
  'json.endMissing':
    'the file ends too early: a {close} is missing for the one opened in line {line}',
  'json.comma': 'write a comma before this, or {close} to end what line {line} opened',
  'json.textOpen': 'close this text with a quotation mark in the same line',
  'json.backslash': 'write \\\\ for a backslash',
  'json.control': 'take out this control character, such as a tab inside a text',
  'json.keyMissing': 'the file ends too early: a {close} is missing',
  'json.key': 'write the name of a field here, in "quotation marks"',
  'json.valueMissing': 'the file ends too early: a value is missing',
  'json.value': 'write a value here: a text in quotation marks, a number, {brace} or {bracket}',
  'json.number': 'write the number {word} plainly, such as 12 or 0.5',
  'json.word': 'put {word} in quotation marks, or write true, false or a number',
  'json.singleQuotes': 'use "straight double" quotation marks',
  'json.printedQuotes': 'use "straight" quotation marks, not printed ones',
  'json.comment': 'take out the comment: JSON knows none',
  'json.extraComma': 'take out this comma, or write what belongs before it',
  'json.twice': 'it is written twice, in lines {first} and {second}: keep one of them',

  // Any field
  'field.missing': 'add it: a routine needs this field',
  'field.missingInMovement': 'add it: a movement needs this field',
  'field.unknown': 'leave it out: a routine has no such field here',
  'field.unknownInMovement': 'leave it out: a movement has no such field',
  'field.near': 'there is no such field here: did you mean "{nearest}"?',
  'field.braces': 'write it in braces: {example}',
  'field.other': 'it is not what belongs here: routines/README.md says what does',
  'choice.one': 'write {others} or {last}',
  'list.any': 'write a list',
  'list.rows': 'write a list of rows such as {example}',
  'list.poses': 'write a list of poses',
  'list.phases': 'write a list of phases',
  'list.steps': 'write a list of steps',
  'list.sentences': 'write a list of sentences',
  'list.sources': 'write a list of sources',
  'number.quoted':
    'write the number of {unit, select, seconds {seconds} times {times} other {seconds or repetitions}} without quotation marks',
  'number.needed':
    'write a number of {unit, select, seconds {seconds} times {times} other {seconds or repetitions}}',
  'number.whole':
    'write a whole number of {unit, select, seconds {seconds} times {times} other {seconds or repetitions}}',
  'number.least': 'write at least {least}',
  'number.most': 'write at most {most}',
  'number.between': 'write a number between {least} and {most}',

  // Texts
  'text.quotes': 'write a text in quotes',
  'text.empty': 'write at least one word',
  'text.long': 'shorten it to {most} characters (it has {length})',
  'text.tooLong': 'shorten it to {most} characters',
  'text.braces': 'use braces only for {words}, or for two words such as {pair}',
  'text.markup': 'leave out the signs {open} and {close}: the text is shown as it is',
  'text.line': 'keep it on one line, without control characters',
  'text.halfSign': 'one sign in it is only half there: write that sign again',
  'text.direction': 'leave out the invisible signs that turn the direction of writing',
  'text.invisible': 'leave out signs that cannot be seen, such as zero-width spaces',
  'text.marks': 'put fewer marks over and under one letter',
  'text.address': 'write a whole address, with http:// or https://',

  // Names
  'id.form': 'use lower-case letters, digits and single hyphens',
  'id.reserved': 'choose another word: computers keep this one for themselves',
  'code.form': 'write a short code such as "R1"',
  'language.form': 'write the code of a language, such as "en", "de" or "pt-BR"',
  'row.quotes': 'write a row of the movement notes in quotes, such as "C01"',
  'row.unknown': 'write a row of the movement notes, A01 to J02, such as "C01"',
  'pose.quotes': 'write the name of a pose in quotes, such as "SIT-NEUTRAL"',
  'pose.sides': 'there is no pose called {pose}: it has two sides, so write "{right}" or "{left}"',
  'pose.near': 'there is no pose called {pose}: did you mean "{nearest}"?',
  'pose.unknown': 'there is no pose called {pose}; routines/README.md lists the poses',

  // Steps
  'breath.choice': 'write "easy", "steady", "in", "out", "movement" or {example}, in seconds',
  'step.fill':
    'the phases last {times} × {once} s = {total} s, the step {seconds} s: make them equal',
  'step.side': 'add "side": "right" or "left": the step has a side',
  'step.otherSide':
    'it says {said}, but the pose {pose} works the {works, select, right {right} other {left}}: make them agree',
  'step.from': 'leave it out: only the first step may say where it starts',
  'via.most': 'name at most six poses on the way',
  'phases.least': 'name at least one phase',
  'phases.most': 'name at most twelve phases',
  'steps.least': 'name at least one step',
  'steps.most': 'name at most 80 steps',

  // The whole
  'whole.braces': 'write one routine in braces: {example}',
  'whole.long': 'it holds far more than 80 steps: make it shorter',
  'whole.more': 'mend these first: {count, plural, one {there is # more} other {there are # more}}',
  'whole.format': 'write {format}: this version reads no other format',
  'whole.seconds': 'the steps last {total} s together: aim for {least} to {most} s',
  'whole.micro':
    'a micro lasts {most} s at most, this one {total} s: write "routine", or make it shorter',
  'whole.sitsAndStands': 'it both sits and stands: write "{wanted}"',
  'whole.position':
    'the pose {pose} is {wanted, select, seated {on a chair} standing {on the feet} kneeling {on one knee} other {on the floor}}: write "{wanted}"',
  'whole.onChair': 'all of it is done on the chair: write "seated"',

  // Movement pages
  'rows.least': 'name at least one row',
  'rows.most': 'name at most six rows',
  'focus.least': 'name at least one focus',
  'focus.most': 'name at most four',
  'sentences.least': 'write at least two steps',
  'sentences.most': 'write at most eight steps',
  'sources.least': 'name at least one source',
  'sources.most': 'name at most six sources',
  'demo.least': 'write at least two steps',
  'demo.most': 'write at most ten steps',
} as const;
