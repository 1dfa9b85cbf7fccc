/** The mark: a cassette with its two reels, in the colour of the text around it. Says nothing to a screen reader. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1" y="4" width="22" height="16" rx="4" fill="currentColor" />
      <circle cx="8" cy="11" r="3.25" class="mark__hole" />
      <circle cx="16" cy="11" r="3.25" class="mark__hole" />
      <path d="M8 16.5h8" class="mark__hole" />
    </svg>
  );
}
