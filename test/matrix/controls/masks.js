import IMask from 'imask';
import intlTelInput from 'intl-tel-input';
import { addPlain } from './parts.js';

export function mountMask(host, spec, report) {
  const input = addPlain(host, spec, document.createElement('input'));
  const masked = IMask(input, { mask: spec.mask, lazy: spec.kind !== 'eager' });
  report.state = () => masked.unmaskedValue;
  report.rerender = () => masked.updateValue();
}

export function mountIntlTel(host, spec, report) {
  const input = addPlain(host, spec, Object.assign(document.createElement('input'), { type: 'tel' }));
  const phone = intlTelInput(input, { initialCountry: 'nl', formatAsYouType: false, formatOnDisplay: false });
  report.state = () => input.value;
  report.rerender = () => phone.setCountry?.('nl');
}
