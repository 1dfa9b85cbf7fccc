import type { ComponentChildren } from 'preact';
import { openTab } from '../../../platform/browser.ts';

/** A link to a web page, which opens in a new tab beside the present one. */
export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <p>
      <a
        class="break out-link"
        href={url}
        onClick={(event) => {
          event.preventDefault();
          void openTab(url);
        }}
      >
        {children}
      </a>
    </p>
  );
}
