// The script that sees is injected before those that read and fill pages; tests call these directly.
import '../../src/content/sight.iife.ts';
