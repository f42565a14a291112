// The popup's entry: names the page's language, rounds the window where main asks for it, brings in its one screen.
import { locale } from './messages.ts';
import './screens/sb-popup-screen.ts';

const root = document.documentElement;
root.lang = new Intl.Locale(locale).language;
// Main opens popup.html?corners=round where the window is see-through and the system leaves its corners square.
const corners = new URLSearchParams(window.location.search).get('corners');
if (corners === 'round') root.dataset['corners'] = corners;
