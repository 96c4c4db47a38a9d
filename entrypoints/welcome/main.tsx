import { render } from 'preact';
import { nameExtensionPage } from '../../components/pages/extension-page.ts';
import { WelcomePage } from '../../components/pages/WelcomePage.tsx';

nameExtensionPage('optionsTitle');
const root = document.getElementById('root');
if (root) render(<WelcomePage />, root);
