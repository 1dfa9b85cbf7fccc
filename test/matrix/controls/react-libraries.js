import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, useForm } from 'react-hook-form';
import { PatternFormat } from 'react-number-format';
import { labels } from './parts.js';

function HookForm({ spec, report }) {
  const mode = spec.kind === 'blur' ? 'onBlur' : 'onChange';
  const { control, register, getValues } = useForm({ mode, defaultValues: { field: '' } });
  const [, setTick] = useState(0);
  report.state = () => getValues('field');
  report.rerender = () => setTick((n) => n + 1);
  const label = `${labels[spec.role]} `;
  if (spec.kind !== 'controller') return h('label', null, label, h('input', register('field', { required: true })));
  const render = ({ field }) => h('label', null, label, h('textarea', field));
  return h(Controller, { name: 'field', control, render });
}

function NumberFormat({ spec, report }) {
  const [value, setValue] = useState('');
  const [, setTick] = useState(0);
  report.state = () => value;
  report.rerender = () => setTick((n) => n + 1);
  const onValueChange = (values) => setValue(values.value);
  const input = h(PatternFormat, { format: '##-########', mask: '_', type: 'tel', value, onValueChange });
  return h('label', null, `${labels[spec.role]} `, input);
}

export function mountHookForm(host, spec, report) {
  createRoot(host).render(h(HookForm, { spec, report }));
}

export function mountNumberFormat(host, spec, report) {
  createRoot(host).render(h(NumberFormat, { spec, report }));
}
