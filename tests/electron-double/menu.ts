// `Menu` and `MenuItem`: templates are checked as Electron checks them; what a person would see and
// click can be read as plain data. Nothing is drawn here.
import type {
  Menu as ElectronMenu,
  MenuItem as ElectronMenuItem,
  MenuItemConstructorOptions,
  PopupOptions,
} from 'electron';
import { menuRoleNamed } from './menu-roles.ts';
import { coveredEmitter, coveredObject, refuseOptions } from './not-covered.ts';

type Template = readonly (MenuItemConstructorOptions | ElectronMenuItem)[];

/** A menu entry as plain data, for tests and for the preview. */
export interface MenuEntry {
  readonly id: string | undefined;
  readonly label: string;
  readonly sublabel: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly isEnabled: boolean;
  readonly isVisible: boolean;
  readonly isChecked: boolean;
  readonly accelerator: string | undefined;
  readonly submenu: readonly MenuEntry[] | undefined;
}

const ITEM_TYPES = ['normal', 'separator', 'submenu', 'checkbox', 'radio', 'header', 'palette'];
const ITEM_OPTIONS = [
  'click', 'role', 'type', 'label', 'sublabel', 'toolTip', 'accelerator', 'icon', 'enabled',
  'acceleratorWorksWhenHidden', 'visible', 'checked', 'registerAccelerator', 'submenu', 'id',
  'accessibilityLabel', 'before', 'after', 'beforeGroupContaining', 'afterGroupContaining',
]; // prettier-ignore
const POSITION_OPTIONS = ['before', 'after', 'beforeGroupContaining', 'afterGroupContaining'];

let lastCommandId = 0;

type CoveredItem =
  | 'id' | 'label' | 'sublabel' | 'toolTip' | 'type' | 'role' | 'enabled' | 'visible' | 'checked'
  | 'accelerator' | 'icon' | 'commandId' | 'registerAccelerator' | 'click' | 'accessibilityLabel'; // prettier-ignore

export class MenuItem
  extends coveredObject('MenuItem')
  implements Pick<ElectronMenuItem, CoveredItem>
{
  declare id: string;
  readonly type: ElectronMenuItem['type'];
  declare readonly role: NonNullable<ElectronMenuItem['role']>;
  readonly commandId = ++lastCommandId;
  readonly accelerator: string | null;
  declare readonly icon: NonNullable<ElectronMenuItem['icon']>;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  label: string;
  sublabel: string;
  toolTip: string;
  accessibilityLabel: string;
  enabled: boolean;
  visible: boolean;
  menu: Menu | undefined = undefined;
  #checked: boolean;
  readonly #handler: MenuItemConstructorOptions['click'];

  constructor(options: MenuItemConstructorOptions) {
    super();
    refuseOptions('MenuItem', options, ITEM_OPTIONS);
    for (const name of POSITION_OPTIONS) {
      if (name in options) refuseOptions('MenuItem', { [name]: true }, []);
    }
    const role = options.role === undefined ? undefined : menuRoleNamed(options.role);
    const submenu = options.submenu ?? (role?.submenu as Template | undefined);
    this.submenu = Array.isArray(submenu)
      ? Menu.buildFromTemplate(submenu)
      : (submenu as Menu | undefined);
    const type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu');
    if (type === 'submenu' && !(this.submenu instanceof Menu)) throw new Error('Invalid submenu');
    if (!ITEM_TYPES.includes(type)) throw new Error(`Unknown menu item type: ${type}`);
    this.type = type;
    // Undefined where not given, whatever Electron's types say.
    this.role = options.role as NonNullable<ElectronMenuItem['role']>;
    this.icon = options.icon as NonNullable<ElectronMenuItem['icon']>;
    this.id = options.id as string;
    this.label = options.label ?? role?.label ?? '';
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.accessibilityLabel = options.accessibilityLabel ?? '';
    this.accelerator = options.accelerator ?? role?.accelerator ?? null;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.#checked = options.checked ?? false;
    this.#handler = options.click;
  }

  get checked(): boolean {
    return this.#checked;
  }

  set checked(isChecked: boolean) {
    this.#checked = isChecked;
    if (isChecked && this.type === 'radio') this.menu?.uncheckGroupOf(this);
  }

  /** What a click does: ticks, then the role's or the app's own action. */
  readonly click = (event: object = {}, focusedWindow?: unknown): void => {
    if (this.type === 'checkbox') this.#checked = !this.#checked;
    if (this.type === 'radio') this.checked = true;
    const name = this.role as string | undefined;
    const role = name === undefined ? undefined : menuRoleNamed(name);
    if (role?.run) role.run();
    else this.#handler?.(this as never, focusedWindow as never, event);
  };

  toEntry(): MenuEntry {
    return {
      id: this.id,
      label: this.label,
      sublabel: this.sublabel,
      type: this.type,
      role: this.role,
      isEnabled: this.enabled,
      isVisible: this.visible,
      isChecked: this.checked,
      accelerator: this.accelerator ?? undefined,
      submenu: this.submenu?.toEntries(),
    };
  }
}

type CoveredMenu = 'popup' | 'closePopup' | 'append' | 'insert' | 'getMenuItemById' | 'items';

export class Menu extends coveredEmitter('Menu') implements Pick<ElectronMenu, CoveredMenu> {
  static #applicationMenu: Menu | null = null;

  items: ElectronMenuItem[] = [];

  static buildFromTemplate(template: Template): Menu {
    if (!Array.isArray(template)) {
      throw new TypeError('Invalid template for Menu: Menu template must be an array');
    }
    if (!template.every(isTemplateItem)) {
      throw new TypeError(
        'Invalid template for MenuItem: must have at least one of label, role or type',
      );
    }
    const menu = new Menu();
    for (const item of withoutNeedlessSeparators(template)) {
      const made: unknown = item instanceof MenuItem ? item : new MenuItem(item as never);
      menu.append(made as never);
    }
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    if (menu !== null && !(menu instanceof Menu)) throw new TypeError('Invalid menu');
    Menu.#applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#applicationMenu;
  }

  append(item: ElectronMenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: ElectronMenuItem): void {
    if (!((item as unknown) instanceof MenuItem)) throw new TypeError('Invalid item');
    if (position < 0) throw new RangeError(`Position ${String(position)} cannot be less than 0`);
    if (position > this.items.length) {
      throw new RangeError(
        `Position ${String(position)} cannot be greater than the total MenuItem count`,
      );
    }
    this.items.splice(position, 0, item);
    (item as unknown as MenuItem).menu = this;
    if (item.type === 'radio') this.#checkFirstOfGroup(item as unknown as MenuItem);
  }

  getMenuItemById(id: string): ElectronMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the double's class is Electron's here
      if (found) return found;
    }
    return null;
  }

  /** The last menu popped up stays readable in `openMenus` until something closes it. */
  popup(options: PopupOptions = {}): void {
    this.emit('menu-will-show', {});
    openMenus.add(this);
    const { callback } = options;
    if (callback) this.once('menu-will-close', callback);
  }

  closePopup(): void {
    if (openMenus.delete(this)) this.emit('menu-will-close', {});
  }

  uncheckGroupOf(chosen: MenuItem): void {
    for (const item of this.#groupOf(chosen)) if (item !== chosen) item.checked = false;
  }

  toEntries(): MenuEntry[] {
    return this.items.map((item) => (item as unknown as MenuItem).toEntry());
  }

  // A radio group is a run of radio items between separators; one of them is always checked.
  #groupOf(chosen: MenuItem): MenuItem[] {
    const items = this.items as unknown as MenuItem[];
    const at = items.indexOf(chosen);
    const start = items.slice(0, at).findLastIndex((item) => item.type === 'separator') + 1;
    const length = items.slice(start).findIndex((item) => item.type === 'separator');
    const group = length < 0 ? items.slice(start) : items.slice(start, start + length);
    return group.filter((item) => item.type === 'radio');
  }

  #checkFirstOfGroup(added: MenuItem): void {
    const group = this.#groupOf(added);
    if (added.checked) this.uncheckGroupOf(added);
    else if (group.length === 1) added.checked = true;
  }
}

/** Menus popped up and not yet closed, oldest first. */
export const openMenus = new Set<Menu>();

/** The entry with this id, or on this path of labels. Throws, naming what there is, when none is. */
export function findMenuItem(menu: Menu, path: readonly string[]): MenuItem {
  const [first = '', ...rest] = path;
  const byId = rest.length === 0 ? menu.getMenuItemById(first) : null;
  const items = menu.items as unknown as MenuItem[];
  const item = (byId as unknown as MenuItem | null) ?? items.find(({ label }) => label === first);
  if (!item) {
    const known = items.map(({ id, label }) => (id as string | undefined) ?? label).join(', ');
    throw new Error(`No menu item '${path.join(' › ')}'; there are: ${known}`);
  }
  return rest.length > 0 && item.submenu ? findMenuItem(item.submenu, rest) : item;
}

function isTemplateItem(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  if (item instanceof MenuItem) return true;
  const hasName = Object.hasOwn(item, 'label') || Object.hasOwn(item, 'role');
  return hasName || (item as { type?: string }).type === 'separator';
}

function withoutNeedlessSeparators(template: Template): Template {
  const isSeparator = (item: { type?: string; visible?: boolean } | undefined): boolean =>
    item?.type === 'separator' && item.visible !== false;
  const once = template.filter(
    (item, at) => !isSeparator(item) || (at > 0 && !isSeparator(template[at - 1])),
  );
  return isSeparator(once.at(-1)) ? once.slice(0, -1) : once;
}
