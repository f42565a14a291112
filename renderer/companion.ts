// The companion window's entry: brings in its shell, and puts it on the page in the language of the program.
import './companion/sb-companion.ts';
import { openPage } from './page-language.ts';

void openPage('sb-companion');
