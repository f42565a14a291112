// The companion window's entry: names the page's language and brings in its shell.
import { locale } from './companion/messages.ts';
import './companion/sb-companion.ts';

document.documentElement.lang = new Intl.Locale(locale).language;
