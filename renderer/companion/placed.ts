// Puts a part of a picture where a number says, through the style object of its element: the CSP allows no style attribute,
// and logical properties turn with the writing, as coordinates do not.
import { nothing, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

/** Properties such as `inset-inline-start`, and their values; the same ones each time. */
export type Placing = Readonly<Record<string, string>>;

class PlacedDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('placed() belongs on an element itself');
  }

  override render(_placing: Placing): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [placing]: [Placing]): typeof nothing {
    if (element instanceof HTMLElement) {
      for (const [name, value] of Object.entries(placing)) element.style.setProperty(name, value);
    }
    return nothing;
  }
}

/** On an element: `<span ${placed({ 'inset-inline-start': '12%' })}>`. */
export const placed = directive(PlacedDirective);
