declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The part of PDF.js that reads the file. */
  export const WorkerMessageHandler: unknown;
}
