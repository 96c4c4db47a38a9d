import { render } from 'preact';
import { nameExtensionPage } from '../../components/pages/extension-page.ts';
import { OptionsPage } from '../../components/pages/OptionsPage.tsx';

nameExtensionPage('optionsTitle');
const root = document.getElementById('root');
if (root) render(<OptionsPage />, root);
