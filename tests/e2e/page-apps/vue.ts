import { createSSRApp, h, ref } from 'vue';
import { container, offer, stepAt } from './page-app.ts';

offer((faults) => {
  const app = createSSRApp({
    setup() {
      const index = ref(0);
      return () => {
        const { paid, day, items } = stepAt(index.value);
        return h('main', [
          h('h1', 'Paying'),
          h('p', [paid, h('i', day), '.']),
          h(
            'ul',
            items.map((item) => h('li', { key: item }, item)),
          ),
          h('button', { onClick: () => (index.value = 1) }, 'Next'),
        ]);
      };
    },
  });
  app.config.warnHandler = (message) => faults.push(message);
  app.mount(container());
});
