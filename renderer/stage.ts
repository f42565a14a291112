// The large window's entry: names the page's language and brings in its one screen.
import { locale } from './messages.ts';
import './screens/sb-stage-screen.ts';

document.documentElement.lang = new Intl.Locale(locale).language;
