import fillScript from '../content/fill.iife.ts?iife';
import findScript from '../content/find.iife.ts?iife';
import readScript from '../content/read.iife.ts?iife';
import sightScript from '../content/sight.iife.ts?iife';

// In the order in which they are injected: each uses those before it.

export const readScripts = [sightScript, readScript];
export const findScripts = [...readScripts, findScript];
export const fillScripts = [sightScript, fillScript];
