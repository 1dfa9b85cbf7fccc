// What every control of the page has in common, whichever framework draws it.

/** Options of a choice; the first one of a select says only what to do. */
export const options = ['', 'Order', 'Privacy', 'Something else'];
export const radioOptions = ['Order', 'Privacy'];

/** The label of a control: its words say what belongs there, its number which one it is. */
export const labels = { name: 'Name', email: 'E-mail', phone: 'Phone', topic: 'Topic', message: 'Message' };

/** What a control holds at first. */
export const initial = ({ kind }) => (kind === 'radio' ? 'Order' : '');

/** A form with a place for one control; one that is not for the message itself has a plain field for it as well. */
export function addForm({ id, role }) {
  const form = document.createElement('form');
  form.className = 'contact';
  form.id = id;
  const host = form.appendChild(document.createElement('div'));
  if (role !== 'message') {
    const label = form.appendChild(document.createElement('label'));
    label.append('Message ', document.createElement('textarea'));
  }
  document.body.append(form);
  return host;
}

/** A label with a control in it, for libraries that work on a plain element. */
export function addPlain(host, { role }, element) {
  const label = host.appendChild(document.createElement('label'));
  label.append(`${labels[role]} `, element);
  return element;
}
