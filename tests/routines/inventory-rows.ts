// The 51 rows of the inventory in the movement notes (section 1), by id: 17 explanations, 5 patterns, 14 movement rows,
// 15 habits, cautions, signs and closing lines.

function rows(letter: string, count: number, from = 1): readonly string[] {
  return Array.from({ length: count }, (_, n) => `${letter}${String(n + from).padStart(2, '0')}`);
}

export const INVENTORY_ROWS: readonly string[] = [
  ...rows('A', 17),
  ...rows('B', 5),
  ...rows('C', 2),
  ...rows('D', 5, 0),
  ...rows('E', 2),
  ...rows('F', 5),
  ...rows('G', 4),
  ...rows('H', 5),
  ...rows('I', 4),
  ...rows('J', 2),
];
