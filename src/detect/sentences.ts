/** The end of a sentence: a full stop that does not end an abbreviation, followed by a capital. */
const END =
  /(?<=[.!?]["'”’»)]?)(?<!(?<![\p{L}\p{N}])(?:[Aa]rt|[Aa]bs|[Nn][ro]|[Nn]úm|[Bb]ijv|[Dd]hr|[Mm]evr|[Mm]rs?|[Dd]r|[Ss]ra?|[Tt]el|bzw|ggf|evtl|inkl|np|ul|sp|ca|o\.a|e\.g|i\.e|z\.B|d\.h|p\.ex|t\.ex|f\.eks|bl\.a|m\.m)\.)\s+(?=["'“‘«„(¿¡]?\p{Lu})/u;

/** Sentences of a block; abbreviations and numbers do not end one. */
export function sentencesOf(block: string): string[] {
  return block
    .split(END)
    .flatMap((sentence) => sentence.split(/\s[•·|]\s/))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

const LONG = 600;
const WINDOW = 60;
const STEP = 40;

/** The sentences of a block; text that runs on for 600 characters (a table cell, a joined list) is split into overlapping pieces of 60 words. */
export function piecesOf(block: string): string[] {
  return sentencesOf(block)
    .flatMap((sentence) => (sentence.length > LONG ? sentence.split(/;\s/) : sentence))
    .flatMap((sentence) => (sentence.length > LONG ? windowsOf(sentence) : sentence));
}

function windowsOf(text: string): string[] {
  const words = text.split(' ');
  const starts = Array.from({ length: Math.ceil(words.length / STEP) }, (_, n) => n * STEP);
  return starts.map((start) =>
    words
      .slice(start, start + WINDOW)
      .join(' ')
      .slice(0, LONG),
  );
}
