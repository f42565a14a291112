// The welcome's entry: names the page's language and brings in its shell.
import { locale } from './welcome/messages.ts';
import './welcome/sb-welcome.ts';

document.documentElement.lang = new Intl.Locale(locale).language;
