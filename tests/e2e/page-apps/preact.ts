import { h, hydrate } from 'preact';
import { resetPropWarnings } from 'preact/debug';
import { useState } from 'preact/hooks';
import { container, offer, stepAt } from './page-app.ts';

function App() {
  const [index, setIndex] = useState(0);
  const { paid, day, items } = stepAt(index);
  return h('main', null, [
    h('h1', null, 'Paying'),
    h('p', null, paid, h('i', null, day), '.'),
    h(
      'ul',
      null,
      items.map((item) => h('li', { key: item }, item)),
    ),
    h('button', { onClick: () => setIndex(1) }, 'Next'),
  ]);
}

// What is imported from there watches Preact's every step.
resetPropWarnings();
offer(() => hydrate(h(App, null), container()));
