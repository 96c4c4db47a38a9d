import { render } from 'preact';
import { OptionsPage } from '../../components/pages/OptionsPage.tsx';

const root = document.getElementById('root');
if (root) render(<OptionsPage />, root);
