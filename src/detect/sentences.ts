/** The end of a sentence: a stop that ends no abbreviation, and a capital after it. */
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
