import { useLayoutEffect, useRef } from 'preact/hooks';
import { paperText, type Paper } from '../../cases/paper.ts';
import { directionOf } from '../../core/direction.ts';
import { day } from '../i18n.ts';

/** North America prints on Letter, everybody else on A4 (ISO 216). */
function sizeOf(country: string): 'a4' | 'letter' {
  return /^(US|CA)\b/.test(country) ? 'letter' : 'a4';
}

/** The letter as it leaves the printer: address in the window, place and date, subject, text, closing. */
export function Sheet({ paper }: { paper: Paper }) {
  const { date, paragraphs, closing } = paperText(paper.body, paper.name);
  return (
    <article
      class={`sheet sheet--${sizeOf(paper.country)}`}
      lang={paper.language}
      dir={directionOf(paper.language)}
      data-name="sheet"
    >
      {/* The envelope’s window is on the left, whichever way the letter is written. */}
      <div class="head" dir="ltr">
        <div class="window" data-name="window">
          <p class="return" data-name="return">
            {paper.from.join(' · ')}
          </p>
          <Address lines={paper.to} />
        </div>
        <p class="dated">{[paper.place, date ?? day(paper.day)].filter(Boolean).join(', ')}</p>
      </div>
      <h2 class="subject">{paper.subject}</h2>
      <Paragraphs texts={paragraphs} />
      <div class="closing" data-name="closing">
        <Paragraphs texts={closing} />
      </div>
    </article>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text, at) => (
    <p class="par" key={at}>
      {text}
    </p>
  ));
}

const STEPS = 4;

/** A long address gets more of the window and smaller type, until it fits: nothing of it may stand outside. */
function fit(box: HTMLElement): void {
  for (let step = 0; step <= STEPS; step++) {
    box.dataset.step = String(step);
    if (box.scrollHeight <= box.clientHeight) return;
  }
}

function Address({ lines }: { lines: readonly string[] }) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (box.current) fit(box.current);
  }, [lines]);
  return (
    <address class="to" data-name="to" ref={box}>
      {lines.map((line, at) => (
        <div key={at}>{line}</div>
      ))}
    </address>
  );
}
