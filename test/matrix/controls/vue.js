import { createApp } from 'vue/dist/vue.esm-bundler.js';
import { initial, labels, options, radioOptions } from './parts.js';

const templates = {
  text: '<label>{{ label }} <input v-model="value" /></label>',
  email: '<label>{{ label }} <input type="email" v-model.trim="value" /></label>',
  tel: '<label>{{ label }} <input type="tel" v-model="value" /></label>',
  textarea: '<label>{{ label }} <textarea v-model.lazy="value"></textarea></label>',
  select:
    '<label>{{ label }} <select v-model="value"><option v-for="o in options" :value="o">{{ o || "Please choose" }}</option></select></label>',
  radio:
    '<fieldset><legend>{{ label }}</legend><label v-for="o in radioOptions"><input type="radio" :name="id" :value="o" v-model="value" />{{ o }}</label></fieldset>',
};

export function mountVue(host, spec, report) {
  const data = () => ({ value: initial(spec), label: labels[spec.role], options, radioOptions, id: spec.id });
  const field = createApp({ template: templates[spec.kind], data }).mount(host);
  report.state = () => field.value;
  report.rerender = () => field.$forceUpdate();
}
