import type { ComponentChildren } from 'preact';

/** Things of one kind, one under the other. */
export function List({
  items,
  name,
}: {
  items: readonly { key: string; content: ComponentChildren }[];
  name?: string;
}) {
  return (
    <ul class="list" data-name={name}>
      {items.map((item) => (
        <li key={item.key}>{item.content}</li>
      ))}
    </ul>
  );
}
