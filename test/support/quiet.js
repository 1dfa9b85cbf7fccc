// Runs in a page, before anything else there: counts all that a page can notice of a reader, and lists what a fill does.
(() => {
  const counts = {};
  const acts = [];
  const count = (what) => void (counts[what] = (counts[what] ?? 0) + 1);
  const nameOf = (target) => target?.name ?? target?.localName ?? (target === document ? 'document' : 'window');

  class Star extends HTMLElement {
    static observedAttributes = ['class', 'id', 'style', 'lang', 'hidden', 'tabindex'];
    constructor() {
      super();
      count('constructed');
    }
    connectedCallback() {
      count('connected');
    }
    disconnectedCallback() {
      count('disconnected');
    }
    adoptedCallback() {
      count('adopted');
    }
    attributeChangedCallback(name) {
      count(`changed ${name}`);
    }
  }
  class Rating extends Star {
    static formAssociated = true;
    formAssociatedCallback() {
      count('form associated');
    }
    formResetCallback() {
      count('form reset');
    }
    formStateRestoreCallback() {
      count('state restored');
    }
  }
  customElements.define('x-star', Star);
  customElements.define('x-rating', Rating);

  const answers = [
    'focus focusin blur focusout input change beforeinput select selectionchange selectstart scroll scrollend',
    'keydown keyup keypress paste cut copy compositionstart',
  ].flatMap((list) => list.split(' '));
  const others = [
    'click mousedown mouseup pointerdown pointerup pointermove mouseover contextmenu dblclick drop dragstart wheel',
    'load error abort loadstart loadedmetadata progress suspend stalled emptied play pause waiting',
    'invalid submit reset formdata toggle beforetoggle beforematch cancel close slotchange contentvisibilityautostatechange',
    'animationstart animationend transitionrun transitionstart transitionend fullscreenchange visibilitychange',
    'message hashchange popstate resize pagehide beforeunload unhandledrejection securitypolicyviolation',
  ].flatMap((list) => list.split(' '));
  const hear = (type) => (event) => {
    if (answers.includes(type)) acts.push([type, nameOf(event.composedPath()[0])]);
    count(`event ${type}`);
  };
  for (const type of [...answers, ...others]) addEventListener(type, hear(type), true);

  const watchTree = (root, name) =>
    new MutationObserver((list) => list.forEach(({ type }) => count(`mutation ${type} ${name}`))).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  addEventListener('DOMContentLoaded', () => {
    watchTree(document, 'page');
    const inner = document.querySelector('#host').attachShadow({ mode: 'open' });
    inner.innerHTML = '<label>Postcode <x-star></x-star><input name="postcode"></label>';
    watchTree(inner, 'shadow');
    const sized = new ResizeObserver(() => count('resized'));
    const met = new IntersectionObserver(() => count('met'));
    for (const one of document.querySelectorAll('input, textarea, select, p, #host')) {
      sized.observe(one);
      met.observe(one);
    }
  });
  for (const type of ['resource', 'layout-shift', 'event', 'first-input', 'element', 'longtask'])
    if (PerformanceObserver.supportedEntryTypes.includes(type))
      new PerformanceObserver((list) => list.getEntries().forEach(() => count(`entry ${type}`))).observe({ type });

  const state = () => {
    const { rangeCount, type } = getSelection();
    return {
      focus: nameOf(document.activeElement),
      selection: [rangeCount, type].join(),
      scrolled: [scrollX, scrollY, ...[...document.querySelectorAll('.box')].map(({ scrollTop }) => scrollTop)].join(),
      elements: document.querySelectorAll('*').length,
      values: [...document.querySelectorAll('input, textarea, select')].map(({ value }) => value).join('|'),
      styles: [...document.querySelectorAll('input, form, label')]
        .map((one) => getComputedStyle(one).outlineColor)
        .join(),
      matches: [':focus-within', ':focus-visible', ':autofill', ':user-invalid', ':hover', ':active', ':target']
        .map((one) => document.querySelectorAll(one).length)
        .join(),
      place: [location.href, history.length, document.title].join(),
    };
  };
  Object.defineProperty(globalThis, 'quiet', {
    value: {
      counts: () => ({ ...counts }),
      acts: () => acts,
      state,
      forget: () => {
        for (const what of Object.keys(counts)) delete counts[what];
        acts.length = 0;
      },
    },
  });
})();
