// The welcome's entry: brings in its shell, and puts it on the page in the language of the program.
import { openPage } from './page-language.ts';
import './welcome/sb-welcome.ts';

void openPage('sb-welcome');
