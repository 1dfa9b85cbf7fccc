import { html, LitElement } from 'lit';
import { initial, labels, options } from './parts.js';

/** A field in a shadow root, as design systems have them. */
class LitField extends LitElement {
  static properties = { spec: {}, value: {} };

  render() {
    const take = (event) => (this.value = event.target.value);
    const tags = {
      text: () => html`<input .value=${this.value} @input=${take} />`,
      textarea: () => html`<textarea .value=${this.value} @input=${take}></textarea>`,
      select: () =>
        html`<select @change=${take}>
          ${options.map((o) => html`<option value=${o} ?selected=${o === this.value}>${o || 'Please choose'}</option>`)}
        </select>`,
    };
    const message = this.spec.role === 'message' ? '' : html`<label>Message <textarea></textarea></label>`;
    return html`<form class="contact">
      <label>${labels[this.spec.role]} ${tags[this.spec.kind]()}</label>${message}
    </form>`;
  }
}
customElements.define('lit-field', LitField);

export function mountLit(host, spec, report) {
  host.closest('form').replaceWith(host);
  const field = document.createElement('lit-field');
  Object.assign(field, { spec, value: initial(spec) });
  host.append(field);
  report.state = () => field.value;
  report.rerender = () => field.requestUpdate();
}
