import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { initial, labels, options } from './parts.js';

function Field({ spec, report }) {
  const [value, setValue] = useState(initial(spec));
  const [, setTick] = useState(0);
  report.state = () => value;
  report.rerender = () => setTick((n) => n + 1);
  const onInput = (event) => setValue(event.currentTarget.value);
  const choices = options.map((text) => h('option', { value: text }, text || 'Please choose'));
  const tags = {
    select: h('select', { value, onChange: onInput }, choices),
    textarea: h('textarea', { value, onInput }),
  };
  return h('label', null, `${labels[spec.role]} `, tags[spec.kind] ?? h('input', { value, onInput, type: spec.kind }));
}

export function mountPreact(host, spec, report) {
  render(h(Field, { spec, report }), host);
}
