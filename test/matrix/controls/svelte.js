import { mount } from 'svelte';
import Field from './Field.svelte';

export function mountSvelte(host, spec, report) {
  mount(Field, { target: host, props: { spec, report } });
}
