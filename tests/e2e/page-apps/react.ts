import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { container, offer, stepAt } from './page-app.ts';

function App() {
  const [index, setIndex] = useState(0);
  const { paid, day, items } = stepAt(index);
  return h(
    'main',
    null,
    h('h1', null, 'Paying'),
    h('p', null, paid, h('i', null, day), '.'),
    h(
      'ul',
      null,
      items.map((item) => h('li', { key: item }, item)),
    ),
    h('button', { onClick: () => setIndex(1) }, 'Next'),
  );
}

offer((faults) => {
  hydrateRoot(container(), h(App), { onRecoverableError: (error) => faults.push(String(error)) });
});
