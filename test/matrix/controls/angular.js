import '@angular/compiler';
import { ChangeDetectorRef, Component, createComponent, inject, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { createApplication } from '@angular/platform-browser';
import { initial, labels, options, radioOptions } from './parts.js';

const templates = {
  text: '<label>{{ label }} <input [formControl]="control" /></label>',
  email: '<label>{{ label }} <input type="email" [(ngModel)]="model" /></label>',
  blur: '<label>{{ label }} <input type="tel" [formControl]="control" /></label>',
  textarea: '<label>{{ label }} <textarea [formControl]="control"></textarea></label>',
  select:
    '<label>{{ label }} <select [formControl]="control">@for (o of options; track o) {<option [value]="o">{{ o || "Please choose" }}</option>}</select></label>',
  radio:
    '<fieldset><legend>{{ label }}</legend>@for (o of radioOptions; track o) {<label><input type="radio" name="angular" [value]="o" [formControl]="control" />{{ o }}</label>}</fieldset>',
};

function component(spec, report) {
  const control = new FormControl(initial(spec), spec.kind === 'blur' ? { updateOn: 'blur' } : {});
  class Field {
    label = labels[spec.role];
    options = options;
    radioOptions = radioOptions;
    control = control;
    model = '';
    constructor() {
      const changes = inject(ChangeDetectorRef);
      report.state = () => (spec.kind === 'email' ? this.model : control.value);
      report.rerender = () => changes.markForCheck();
    }
  }
  const imports = [FormsModule, ReactiveFormsModule];
  return Component({ selector: `field-${spec.id}`, template: templates[spec.kind], imports })(Field) ?? Field;
}

const application = createApplication({ providers: [provideZonelessChangeDetection()] });

export async function mountAngular(host, spec, report) {
  const app = await application;
  const field = createComponent(component(spec, report), { environmentInjector: app.injector, hostElement: host });
  app.attachView(field.hostView);
}
