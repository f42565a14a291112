// The large window's entry: brings in its one screen, and puts it on the page in the language of the program.
import './screens/sb-stage-screen.ts';
import { openPage } from './page-language.ts';

void openPage('sb-stage-screen');
