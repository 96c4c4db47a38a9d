import { render } from 'preact';
import { nameExtensionPage } from '../../components/pages/extension-page.ts';
import { PopupPage } from '../../components/pages/PopupPage.tsx';

nameExtensionPage('popupTitle');
const root = document.getElementById('root');
// The side panel is the same page: as one file it needs no other that only tells them apart.
const surface = document.body.dataset['surface'] === 'panel' ? 'panel' : 'popup';
const typed = root?.querySelector('input')?.value ?? '';
if (root) render(<PopupPage surface={surface} typed={typed} />, root);
