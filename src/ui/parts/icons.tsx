/** Paths in a square of 24, drawn as lines. */
const paths = {
  get: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14',
  'erase-recording': 'M6.5 9.5a3.5 3.5 0 1 0 0 7h11a3.5 3.5 0 1 0-3.5-3.5M6.5 16.5A3.5 3.5 0 0 0 10 13M4 4l16 16',
  erase: 'M4.5 7h15M9.5 7V4.5h5V7m3 0-.8 12.5H7.3L6.5 7M10 10.5v5.5m4-5.5v5.5',
  keep: 'M6 10.5h12V20H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  stop: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM6 6l12 12',
  requests: 'M8.5 6.5h11m-11 5.5h11m-11 5.5h11M4.5 6.5h.01m-.01 5.5h.01m-.01 5.5h.01',
  panel: 'M4 5h16v14H4zM14.5 5v14',
  edit: 'm5 19 .8-3.6L15.4 5.8l2.8 2.8-9.6 9.6L5 19Zm8.3-11.1 2.8 2.8',
  back: 'm14.5 5.5-6.5 6.5 6.5 6.5',
  done: 'm5 12.5 4.5 4.5L19 7.5',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing in the colour of the text around it; says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
