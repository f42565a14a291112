// What is said of the movements that stand in for others: walking for bends (hinges.ts), an opener on the feet for one on a
// knee (kneeling.ts). Words only, in each language that the routines come in.

/** The languages that the routines come in. */
export type RoutineLanguage = 'en' | 'de';

interface StepWords {
  readonly name: string;
  readonly line: string;
}

interface RoutineWords {
  readonly summary: string;
  readonly needs: string;
  readonly feel: string;
  readonly care: string;
}

/** The parts of an opener on the feet. */
export type OpenerPart =
  'up' | 'away' | 'down' | 'change' | 'tuck' | 'tuckHeld' | 'shift' | 'hold' | 'ease' | 'stepIn';

export interface StandInWords {
  /** Of a routine whose bends are walked; its own words would speak of bends that do not come. */
  readonly walking: RoutineWords & { readonly step: StepWords };
  /** What is needed besides, where only a part of a routine was done on a knee. */
  readonly hold: string;
  /** Of a routine that was all about half-kneeling; its own words would speak of a knee on a pad. */
  readonly onTheFeet: RoutineWords;
  readonly opener: Readonly<Record<OpenerPart, StepWords>>;
}

const ENGLISH: StandInWords = {
  walking: {
    summary: 'The day has had its hinges: soft, quiet steps in their place, the rest as always.',
    needs: 'A few meters to walk.',
    feel: 'Long and easy; the heels land softly.',
    care: 'Dizzy on standing? Sit, wait, and hold the desk.',
    step: { name: 'Soft walk', line: 'Short quiet steps around the chair.' },
  },
  hold: 'A desk or a wall to hold.',
  onTheFeet: {
    summary: 'The hip opener on your feet, with a hand on the desk.',
    needs: 'A desk or a wall to hold.',
    feel: 'A mild pull at the front of the hip of the leg behind.',
    care: 'After recent hip surgery, ask first. A pinch in the groin: make it smaller.',
  },
  opener: {
    up: {
      name: 'Roll to side and get up',
      line: 'Side first, then hands, then stand slowly, near a desk or a wall.',
    },
    down: { name: 'Stand, hold the desk', line: 'One hand on the desk.' },
    change: { name: 'Change feet', line: 'Step in, then the {side} foot back.' },
    tuck: {
      name: 'Step {side} foot back',
      line: 'Long step, back heel light, tailbone under.',
    },
    tuckHeld: { name: 'Tuck', line: 'Tailbone slightly under.' },
    shift: { name: 'Shift', line: 'Bend the front knee a little.' },
    hold: {
      name: 'Hold {side}',
      line: 'Mild pull at the front of the {side} hip; do not arch.',
    },
    away: { name: 'Ease', line: 'Step in, let go of the desk.' },
    ease: { name: 'Ease', line: 'Step in, stand tall.' },
    stepIn: { name: 'Step in', line: 'Feet together, stand tall.' },
  },
};

const GERMAN: StandInWords = {
  walking: {
    summary:
      'Der Tag hatte seine Hüftbeugen: an ihrer Stelle weiche, leise Schritte, der Rest wie immer.',
    needs: 'Ein paar Meter zum Gehen.',
    feel: 'Lang und locker; die Fersen setzen sanft auf.',
    care: 'Schwindlig beim Aufstehen? Setz dich, warte, und halt dich am Tisch.',
    step: { name: 'Weich gehen', line: 'Kurze, leise Schritte um den Stuhl.' },
  },
  hold: 'Ein Tisch oder eine Wand zum Festhalten.',
  onTheFeet: {
    summary: 'Der Hüftöffner im Stehen, mit einer Hand am Tisch.',
    needs: 'Ein Tisch oder eine Wand zum Festhalten.',
    feel: 'Ein leichtes Ziehen vorn an der Hüfte des hinteren Beins.',
    care: 'Nach einer frischen Hüftoperation: Frag vorher nach. Zwickt es in der Leiste: Mach es kleiner.',
  },
  opener: {
    up: {
      name: 'Über die Seite aufstehen',
      line: 'Erst auf die Seite, dann die Hände, dann langsam hoch, nah an Tisch oder Wand.',
    },
    down: { name: 'Stehen, am Tisch halten', line: 'Eine Hand an den Tisch.' },
    change: {
      name: 'Füße wechseln',
      line: 'Schritt heran, dann den {rechten|linken} Fuß nach hinten.',
    },
    tuck: {
      name: '{Rechten|Linken} Fuß zurück',
      line: 'Großer Schritt, hintere Ferse leicht, Steißbein einrollen.',
    },
    tuckHeld: { name: 'Einrollen', line: 'Steißbein ein wenig einrollen.' },
    shift: { name: 'Gleiten', line: 'Beug das vordere Knie etwas.' },
    hold: {
      name: '{Rechts|Links} halten',
      line: 'Vorn an der {rechten|linken} Hüfte zieht es leicht; kein Hohlkreuz.',
    },
    away: { name: 'Lösen', line: 'Schritt heran, lass den Tisch los.' },
    ease: { name: 'Lösen', line: 'Schritt heran, aufrecht stehen.' },
    stepIn: { name: 'Schritt heran', line: 'Füße zusammen, aufrecht stehen.' },
  },
};

export const STAND_INS: Readonly<Record<RoutineLanguage, StandInWords>> = {
  en: ENGLISH,
  de: GERMAN,
};
