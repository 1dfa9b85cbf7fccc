import { createElement as h, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { initial, labels, options, radioOptions } from './parts.js';

function Choice({ spec, value, onChange }) {
  if (spec.kind === 'radio')
    return h(
      'fieldset',
      null,
      h('legend', null, labels[spec.role]),
      radioOptions.map((text) =>
        h(
          'label',
          { key: text },
          h('input', { type: 'radio', name: spec.id, value: text, checked: value === text, onChange }),
          text,
        ),
      ),
    );
  return h(
    'label',
    null,
    labels[spec.role],
    h(
      'select',
      { value, onChange },
      options.map((text) => h('option', { key: text, value: text }, text || 'Please choose')),
    ),
  );
}

/** A controlled field: what is shown is what the state says. */
function Controlled({ spec, report }) {
  const [value, setValue] = useState(initial(spec));
  const [, setTick] = useState(0);
  report.state = () => value;
  report.rerender = () => setTick((n) => n + 1);
  const onChange = (event) => setValue(event.target.value);
  if (spec.kind === 'select' || spec.kind === 'radio') return h(Choice, { spec, value, onChange });
  const tag = spec.kind === 'textarea' ? 'textarea' : 'input';
  const type = tag === 'input' ? { type: spec.kind } : {};
  const limit = spec.limit ? { maxLength: spec.limit } : {};
  return h(
    'label',
    null,
    `${labels[spec.role]} `,
    h(tag, { value, onChange, ...type, ...limit }),
    spec.limit ? h('output', null, `${value.length}/${spec.limit}`) : null,
  );
}

/** An uncontrolled field, taken over when it is left. */
function Uncontrolled({ spec, report }) {
  const [value, setValue] = useState('');
  const [, setTick] = useState(0);
  const input = useRef(null);
  report.state = () => (value === input.current.value ? value : `${value} | ${input.current.value}`);
  report.rerender = () => setTick((n) => n + 1);
  const onBlur = (event) => setValue(event.target.value);
  return h('label', null, `${labels[spec.role]} `, h('input', { defaultValue: '', ref: input, onBlur }));
}

export function mountReact(host, spec, report) {
  createRoot(host).render(h(spec.kind === 'uncontrolled' ? Uncontrolled : Controlled, { spec, report }));
}
