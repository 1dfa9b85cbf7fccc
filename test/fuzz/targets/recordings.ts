import fs from 'node:fs';
import { headerOf, piecesOf, wholeSize } from '../../../src/recordings/header.ts';
import { nothing, wav } from '../../support/sound.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const sounds = [
  wav([nothing(0.2)]),
  wav([nothing(0.1), nothing(0.1)], 8000),
  fs.readFileSync('test/fixtures/talk.mp3'),
];

/** A damaged recording has a header that can be believed as far as its bytes go, and pieces no longer than the whole. */
export default {
  run(random) {
    const changed = changeText(random, Buffer.from(random.pick(sounds)).toString('latin1'));
    const bytes = new Uint8Array(Buffer.from(changed, 'latin1'));
    const header = headerOf(bytes);
    const { seconds = 0, sound = { from: 0, to: bytes.length } } = header;
    if (!(seconds >= 0) || sound.from < 0 || sound.to > bytes.length) throw new Error('more than there is');
    if (Number.isNaN(wholeSize(header))) throw new Error('no size');
    let [count, size] = [0, 0];
    for (const piece of piecesOf(bytes, header, 0.05) ?? []) {
      count += 1;
      size += piece.bytes.length;
      if (count > bytes.length || size > 50 * bytes.length + 1e6) throw new Error('pieces without end');
    }
  },
} satisfies FuzzTarget;
