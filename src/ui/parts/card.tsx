import type { ComponentChildren } from 'preact';

/** A thing of its own: a company, a case. */
export function Card({ children, name }: { children: ComponentChildren; name?: string }) {
  return (
    <section class="card" data-name={name}>
      {children}
    </section>
  );
}
