// Every element of a page in the order of the page, those inside shadow roots in the place of their host's content.

export function deepElements(root: ParentNode): readonly Element[] {
  return [...root.children].flatMap((element) => [
    element,
    ...deepElements(element.shadowRoot ?? element),
    ...(element.shadowRoot === null ? [] : deepElements(element)),
  ]);
}

/** The element that has the keyboard, through every shadow root; null when it is the page itself. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === document.body ? null : focused;
}
