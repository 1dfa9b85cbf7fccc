import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hearPanel } from '../../platform/panel.ts';
import { hearSettings } from '../../platform/settings.ts';
import { Popup } from '../popup/popup.tsx';

/** Follows the tab in front: another page is another company and another draft, so all of it is drawn anew. */
function Panel() {
  const [page, setPage] = useState(0);
  const again = () => setPage((before) => before + 1);
  useEffect(() => hearPanel(again), []);
  // Another page may choose another language.
  useEffect(() => hearSettings(again), []);
  return <Popup key={page} isPanel />;
}

// Unlike the popup it may be open without a click on the icon: a page it cannot see is not closed, it waits for that click.
history.replaceState(null, '', '#panel');
const view = document.getElementById('view');
if (view) render(<Panel />, view);
