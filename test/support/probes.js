// Runs in a page, before anything else there: thirty-seven ways for a page to detect a working extension.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const seen = { console: 0, messages: 0, changes: 0, errors: 0, violations: 0, unusual: [], stacks: [], types: {} };
  const usual = [
    'focus',
    'focusin',
    'blur',
    'focusout',
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'selectionchange',
    'select',
    'paste',
    'scroll',
    'scrollend',
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
  ];
  for (const name of Object.keys(console)) {
    if (typeof console[name] !== 'function') continue;
    console[name] = () => void (seen.console += 1);
  }
  addEventListener('message', () => (seen.messages += 1));
  addEventListener('error', () => (seen.errors += 1), true);
  addEventListener('unhandledrejection', () => (seen.errors += 1));
  addEventListener('securitypolicyviolation', () => (seen.violations += 1));
  for (const type of [
    ...usual,
    'fill',
    'autofill',
    'tapeback',
    'extension',
    'DOMActivate',
    'animationstart',
    'transitionend',
  ])
    addEventListener(
      type,
      (event) => {
        seen.types[type] = event.isTrusted ? (seen.types[type] ?? 'trusted') : 'made';
        if (!usual.includes(type)) seen.unusual.push(type);
        const own = Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted');
        if (own.length > 0) seen.unusual.push(`${type}: ${own.join()}`);
        if (Object.prototype.toString.call(event) === '[object CustomEvent]') seen.unusual.push(`${type} is custom`);
        if (/-extension:|tapeback/i.test(new Error('here').stack ?? '')) seen.stacks.push(type);
      },
      true,
    );
  const valueOf = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const { value: dispatch } = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent');
  let calls = 0;
  Object.defineProperty(HTMLInputElement.prototype, 'value', {
    ...valueOf,
    set(value) {
      calls += 1;
      valueOf.set.call(this, value);
    },
  });
  EventTarget.prototype.dispatchEvent = function dispatchEvent(event) {
    calls += 1;
    return dispatch.call(this, event);
  };
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver((list) => (seen.changes += list.length)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    }),
  );
  const load = (make, id) =>
    new Promise((resolve) => {
      const element = make(`chrome-extension://${id}/`);
      const end = (how) => resolve(how);
      element.onload = () => end('there');
      element.onerror = () => end('not there');
      // Never added to the page: a probe must not detect itself.
      if (element instanceof HTMLImageElement) return;
      end('not loaded');
    });
  const outside = {
    image: (id) => load((base) => Object.assign(new Image(), { src: `${base}icons/128.png` }), id),
    file: (id) =>
      fetch(`chrome-extension://${id}/manifest.json`).then(
        () => 'there',
        (error) => String(error),
      ),
    page: (id) =>
      fetch(`chrome-extension://${id}/src/ui/popup/index.html`, { mode: 'no-cors' }).then(
        () => 'there',
        (error) => String(error),
      ),
    script: (id) =>
      fetch(`chrome-extension://${id}/src/content/fill.iife.js`, { mode: 'no-cors' }).then(
        () => 'there',
        (error) => String(error),
      ),
    module: (id) =>
      import(`chrome-extension://${id}/src/content/fill.iife.js`).then(
        () => 'there',
        () => 'not there',
      ),
    worker: (id) => {
      try {
        new Worker(`chrome-extension://${id}/assets/background.js`);
        return 'there';
      } catch (error) {
        return error.name;
      }
    },
    message: async (id) =>
      typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.chrome?.runtime?.connect + id.length,
  };
  const inside = {
    markup: () => document.documentElement.outerHTML,
    attributes: () =>
      all('*')
        .flatMap((one) => one.getAttributeNames().map((name) => `${name}=${one.getAttribute(name)}`))
        .join(),
    classes: () =>
      all('[class]')
        .map((one) => one.className)
        .join(),
    styles: () => all('[style]').length,
    sheets: () => document.styleSheets.length + document.adoptedStyleSheets.length,
    frames: () => frames.length + all('iframe, object, embed').length,
    scripts: () => document.scripts.length,
    elements: () => all('*').length,
    custom: () => all('*').filter((one) => one.localName.includes('-')).length,
    shadows: () => all('*').filter((one) => one.shadowRoot).length,
    popovers: () => all(':popover-open, dialog[open]').length,
    globals: () => Object.getOwnPropertyNames(globalThis).join(),
    ofDocument: () => Object.getOwnPropertyNames(document).join(),
    ofNavigator: () => Object.getOwnPropertyNames(navigator).join(),
    ofFields: () =>
      all('input, textarea, select')
        .map((one) => Object.getOwnPropertyNames(one).join())
        .join(';'),
    ofForms: () =>
      all('form')
        .map((one) =>
          Object.getOwnPropertyNames(one)
            .filter((name) => !/^\d+$/.test(name))
            .join(),
        )
        .join(';'),
    ofEvents: () =>
      Object.getOwnPropertyNames(Event.prototype).join() + Object.getOwnPropertySymbols(globalThis).length,
    prototypes: () =>
      [HTMLInputElement, HTMLTextAreaElement, Element, Node]
        .map((one) => Object.getOwnPropertyNames(one.prototype).length)
        .join(),
    calls: () => calls,
    console: () => seen.console,
    messages: () => seen.messages,
    changes: () => seen.changes,
    errors: () => seen.errors,
    violations: () => seen.violations,
    unusual: () => seen.unusual.join(),
    stacks: () => seen.stacks.join(),
    marks: () => performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    stored: () => JSON.stringify([localStorage, sessionStorage]) + document.cookie + window.name,
    place: () => location.href + history.length + JSON.stringify(history.state),
    title: () => document.title,
    fonts: () => document.fonts.size,
    animations: () => document.getAnimations().length,
  };
  const strangers = () =>
    performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length;
  Object.defineProperty(globalThis, 'probe', {
    value: {
      names: [...Object.keys(inside), ...Object.keys(outside), 'strangers'],
      types: () => seen.types,
      look: () => ({
        ...Object.fromEntries(Object.entries(inside).map(([name, of]) => [name, of()])),
        strangers: strangers(),
      }),
      ask: async (id) =>
        Object.fromEntries(await Promise.all(Object.entries(outside).map(async ([name, of]) => [name, await of(id)]))),
    },
  });
})();
