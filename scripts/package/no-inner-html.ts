import type { Plugin } from 'vite';

/** The two places in Preact 11 that handle `dangerouslySetInnerHTML`, minified, and their replacements. */
const cuts: readonly (readonly [string, string])[] = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', ''],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),',
    '(',
  ],
];

/** Preact's code without its way to set HTML. Throws if another version spells it differently: then check it and adapt `cuts`. */
export function cutInnerHtml(code: string): string {
  const left = cuts.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`Preact no longer says: ${from}`);
    return text.replace(from, () => to);
  }, code);
  if (/inner_?html/i.test(left)) throw new Error('Preact sets HTML elsewhere too');
  return left;
}

/** Removes from Preact a feature that no view of ours uses and that could run a stranger's markup. */
export function noInnerHtml(): Plugin {
  let found = false;
  return {
    name: 'tapeback:no-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/preact/dist/preact.mjs')) return undefined;
      found = true;
      return { code: cutInnerHtml(code), map: null };
    },
    buildEnd(error) {
      if (!error && !found) this.error('Preact was not found where its HTML branch is cut out');
    },
  };
}
