// The preview tray's page: plain HTML and a script that draws what it is given. It decides nothing.

/** What a person did on the page. */
export type TrayAction = { kind: 'click' } | { kind: 'menu'; path: string[] };

const STYLE = `
  :root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; }
  body { margin: 0; padding: 12px; }
  header { display: flex; gap: 10px; align-items: center; min-height: 40px; }
  header button { padding: 6px; border: 1px solid color-mix(in srgb, currentColor 25%, transparent);
    border-radius: 8px; background: none; line-height: 0; }
  header img { width: 24px; height: 24px; }
  ul { list-style: none; margin: 8px 0; padding: 4px; border-radius: 8px;
    border: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
  ul ul { border: 0; margin: 0 0 0 14px; padding: 0; }
  li > button { all: unset; box-sizing: border-box; display: block; width: 100%; padding: 4px 8px;
    border-radius: 5px; cursor: default; }
  li > button:hover, li > button:focus-visible { background: Highlight; color: HighlightText; }
  li > button:disabled { opacity: .65; background: none; color: inherit; }
  summary { padding: 4px 8px; border-radius: 5px; }
  summary:hover, summary:focus-visible { background: Highlight; color: HighlightText; }
  hr { border: 0; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
  footer { font-size: 12px; opacity: .75; }`;

// Types are given loosely here: the text runs in the page, on the data of TrayView.
const SCRIPT = `
  const tell = (action) => electronDoubleTray(JSON.stringify(action));
  const make = (tag, fields, ...children) => {
    const node = Object.assign(document.createElement(tag), fields);
    node.append(...children);
    return node;
  };
  const openMenus = new Set();
  const entryNode = (entry, path) => {
    const here = [...path, entry.label];
    if (entry.type === 'separator') return make('li', {}, make('hr', {}));
    if (entry.submenu) {
      const open = openMenus.has(entry.label);
      const ontoggle = ({ target }) => openMenus[target.open ? 'add' : 'delete'](entry.label);
      const summary = make('summary', {}, entry.label);
      return make('li', {}, make('details', { open, ontoggle }, summary, menuNode(entry.submenu, here)));
    }
    const mark = entry.isChecked ? '✓ ' : '';
    const onclick = () => tell({ kind: 'menu', path: here });
    return make('li', {}, make('button', { disabled: !entry.isEnabled, onclick }, mark + entry.label));
  };
  const menuNode = (entries, path) =>
    make('ul', {}, ...entries.filter((one) => one.isVisible).map((one) => entryNode(one, path)));
  function draw(tray) {
    const place = document.querySelector('main');
    if (!tray) return place.replaceChildren('No tray icon yet.');
    const icon = make('img', { src: tray.imageDataUrl, alt: 'Tray icon' });
    const button = make('button', { onclick: () => tell({ kind: 'click' }) }, icon);
    const text = make('span', {}, [tray.title, tray.toolTip].filter(Boolean).join(' · '));
    place.replaceChildren(make('header', {}, button, text), ...(tray.menu ? [menuNode(tray.menu, [])] : []));
  }`;

export function previewTrayHtml(appName: string): string {
  const name = appName.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}: tray (preview)</title>
<link rel="icon" href="data:,"><style>${STYLE}</style><main></main>
<footer>This stands in for the system tray. Closing it quits ${name}.</footer><script>${SCRIPT}</script></html>`;
}
