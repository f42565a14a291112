// What Sitbones is built on and ships with, and under which licence. tests/packaging/licences.test.ts holds it to the
// packages that are really brought along.

export const LICENCES: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'Lit', licence: 'BSD-3-Clause' },
  { name: 'intl-messageformat', licence: 'BSD-3-Clause' },
  { name: 'Valibot', licence: 'MIT' },
  { name: 'electron-store', licence: 'MIT' },
  { name: 'node-schedule', licence: 'MIT' },
  { name: 'dbus-next', licence: 'MIT' },
  { name: 'get-windows', licence: 'MIT' },
  { name: 'Koffi', licence: 'MIT' },
  { name: 'Figtree', licence: 'OFL-1.1' },
];
