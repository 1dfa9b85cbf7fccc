import { render } from 'preact';
import { showInPanel } from '../../platform/panel.ts';
import { Popup } from './popup.tsx';

if (location.hash.startsWith('#tab=')) document.body.classList.add('in-tab');
// A click on the icon is what lets the panel see the page.
else void showInPanel();
const view = document.getElementById('view');
if (view) {
  view.replaceChildren();
  render(<Popup />, view);
}
