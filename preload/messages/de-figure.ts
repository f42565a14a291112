// What the figure says beside what it shows, in German: the same keys as en-figure.ts, which the compiler holds. Add a key
// to both in the same commit; de.ts has the style and the words that are the same everywhere.
import type { enFigure } from './en-figure.ts';

export const deFigure = {
  'tempo.move': '{seconds, plural, one {Über # Sekunde bewegen} other {Über # Sekunden bewegen}}',
  'tempo.stay': '{seconds, plural, one {# Sekunde bleiben} other {# Sekunden bleiben}}',
  'avoid.label': '{label}. Gestrichelt, was du vermeidest: {mistake}',
  'avoid.ribs':
    'die Brust vorzuschieben oder sinken zu lassen; nur das Becken bewegt sich, die Rippen bleiben, wo sie sind.',
  'avoid.slump': 'hinter die Sitzhöcker in einen runden Rücken zu sinken.',
  'avoid.overArch': 'die Brust hochzuziehen und ins Hohlkreuz zu gehen.',
  'avoid.pushing': 'mit den Beinen zu schieben, bis das Becken vom Boden abhebt.',
  'avoid.bigRange': 'so weit zu kippen, dass sich der untere Rücken vom Boden wölbt.',
  'avoid.hauling': 'das Knie heranzuzerren, sodass Kopf und Steißbein vom Boden abheben.',
  'avoid.arching':
    'ins Hohlkreuz zu gehen und in die Hüfte zu sacken; das Becken bleibt eingerollt.',
  'avoid.aboveLine': 'die Rippen vorzuwölben und das Becken über die Linie zu schieben.',
  'avoid.rounding': 'den Rücken zu runden; er bleibt lang und neigt sich als Ganzes.',
  'avoid.pullingHard': 'fest zu ziehen, sodass Kopf und Steißbein vom Boden abheben.',
  'avoid.sagging': 'einen durchhängenden unteren Rücken und einen hängenden Kopf.',
  'avoid.chestOff':
    'die Brust von der Wand zu lösen; nur der untere Rücken geht zu ihr hin und von ihr weg.',
  'avoid.leaningIn': 'dich zum Knie hinunterzubeugen; der Rücken bleibt aufrecht.',
  'avoid.tuckingHard': 'das Becken stark einzurollen; das Anspannen allein genügt.',
  'avoid.wallSag': 'ein Becken, das zur Wand hin durchhängt.',
  'avoid.leaningOver': 'den Oberkörper zur Seite zu lehnen; nur das Gewicht wandert.',
  'avoid.hitching': 'eine Hüfte hochzuziehen und dich über die andere zu lehnen.',
} as const satisfies Readonly<Record<keyof typeof enFigure, string>>;
