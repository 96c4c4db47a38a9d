import { render } from 'preact';
import { WelcomePage } from '../../components/pages/WelcomePage.tsx';

const root = document.getElementById('root');
if (root) render(<WelcomePage />, root);
