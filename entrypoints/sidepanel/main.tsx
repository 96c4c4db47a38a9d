import { render } from 'preact';
import { startExtensionPage } from '../../components/pages/extension-page.ts';
import { PopupPage } from '../../components/pages/PopupPage.tsx';

startExtensionPage('popupTitle');
const root = document.getElementById('root');
if (root) render(<PopupPage surface="panel" />, root);
