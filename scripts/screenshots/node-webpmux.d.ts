/** The part of node-webpmux (which has no types of its own) that joins pictures. */
declare module 'node-webpmux' {
  interface Frame {
    delay: number;
  }
  const webp: {
    Image: {
      generateFrame(from: { buffer: Buffer; delay: number }): Promise<Frame>;
      save(file: string, options: { width: number; height: number; frames: Frame[]; loops: number }): Promise<void>;
    };
  };
  export default webp;
}
