import type { ComponentChildren } from 'preact';

type SectionProps = { id: string; title: string; children: ComponentChildren };

/** A titled group of settings; `id` is what links to it name, and its title takes the focus from them. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="settings-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
