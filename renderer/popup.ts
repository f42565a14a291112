// The popup's entry: brings in its one screen, and puts it on the page in the language of the program.
import './screens/sb-popup-screen.ts';
import { openPage } from './page-language.ts';

void openPage('sb-popup-screen');
