import { strToU8, zipSync } from 'fflate';
import { readPaper } from '../../../src/replies/read-paper.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const line = 'We cannot give you the recording, it is kept for ninety days.';
const docx = zipSync({ 'word/document.xml': strToU8(`<w:document><w:p><w:t>${line}</w:t></w:p></w:document>`) });
const samples: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['letter.docx', docx],
  ['files.zip', zipSync({ 'a/letter.docx': docx, 'b.txt': strToU8(line), 'c.zip': docx })],
  ['stored.zip', zipSync({ 'b.txt': strToU8(line) }, { level: 0 })],
];

// No PDF: of a damaged one PDF.js leaves promises behind that fail unheard; replies/bad-papers has those.
/** A damaged Word document or zip gives text or a note, throws nothing, and is kept byte for byte. */
export default {
  async run(random) {
    const [name, sample] = random.pick(samples);
    const changed = changeText(random, Buffer.from(sample).toString('latin1'));
    const bytes = new Uint8Array(Buffer.from(changed, 'latin1'));
    const read = await readPaper({ name, mediaType: '', bytes: bytes.slice() });
    if (!read.ok) return;
    const { files, notes, text } = read.value;
    // What no longer begins like one of these is read as a mail, and is its text.
    const isPaper = changed.startsWith('PK\u0003\u0004');
    const [kept] = files;
    if (isPaper && (!kept || Buffer.compare(kept.bytes, bytes) !== 0)) throw new Error('not kept as it was');
    if (typeof text !== 'string' || notes.some(({ note }) => typeof note !== 'string')) throw new Error('no text');
  },
} satisfies FuzzTarget;
