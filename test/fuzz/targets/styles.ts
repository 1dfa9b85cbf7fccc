import { colourOf, contrast, stopColours } from '../../../src/core/seen/colour.ts';
import { alphaOver } from '../../../src/core/seen/layers.ts';
import { lengthOf, parts } from '../../../src/core/seen/styles.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const colours = [
  'rgba(255, 255, 255, 0.5)',
  'rgb(12 34 56 / 30%)',
  'color(display-p3 1 0.5 0 / 0.4)',
  'oklch(0.7 0.1 230 / 0.9)',
  'lab(50 40 -20)',
  'color-mix(in srgb, red 40%, transparent)',
  'transparent',
  '#fff8',
  'linear-gradient(90deg, rgba(0, 0, 0, 0) 0%, rgb(1, 2, 3) calc(100% - 20px))',
  'radial-gradient(circle at 50% 50%, oklch(1 0 0), rgb(0, 0, 0) 40px)',
];
const box = { left: 0, top: 0, right: 100, bottom: 40 };
const isShare = (part: number) => part >= 0 && part <= 1;

/** Whatever a style says, a colour has parts from 0 to 1 or is none, and a layer covers between nothing and all. */
export default {
  run(random) {
    const text = changeText(random, random.pick(colours)).slice(0, 5000);
    const found = [colourOf(text), ...(stopColours(text) ?? [])].filter((one) => one !== undefined);
    for (const one of found) {
      if (![...one.rgb, one.alpha].every(isShare)) throw new Error(`no colour: ${text}`);
      if (!(contrast(one, { rgb: [1, 1, 1], alpha: 1 }) >= 1)) throw new Error(`no contrast: ${text}`);
    }
    for (const part of parts(text, ' ')) if (Number.isNaN(lengthOf(part, 100))) throw new Error(`no length: ${part}`);
    const style = {
      backgroundColor: text,
      backgroundImage: random.pick(['none', text]),
      boxShadow: random.pick(['none', `${text} 0px 0px 0px 900px`, text]),
      outlineColor: text,
      outlineStyle: random.pick(['none', 'solid']),
      outlineWidth: random.pick(['0px', '9px', text]),
      opacity: '1',
      filter: 'none',
    };
    if (!isShare(alphaOver(style as CSSStyleDeclaration, box, random.below(200), random.below(80))))
      throw new Error(`no cover: ${text}`);
  },
} satisfies FuzzTarget;
