// Where the companion window is: a place, and in the library one of its pages. Data only.
import type { CompanionPlace } from '../../preload/contract.ts';

export type LibraryPage =
  | { readonly kind: 'movement'; readonly id: string }
  | { readonly kind: 'routine'; readonly id: string }
  /** "What feels familiar?" */
  | { readonly kind: 'familiar' };

export type Route =
  | { readonly place: Exclude<CompanionPlace, 'library'> }
  | { readonly place: 'library'; readonly page?: LibraryPage };

/** Whether two routes show the same. */
export function isSameRoute(a: Route, b: Route): boolean {
  return routeKey(a) === routeKey(b);
}

/** A text that names the route, and no other: `library/movement/hip-hinge`. */
export function routeKey(route: Route): string {
  if (route.place !== 'library' || route.page === undefined) return route.place;
  const { page } = route;
  return page.kind === 'familiar' ? 'library/familiar' : `library/${page.kind}/${page.id}`;
}
