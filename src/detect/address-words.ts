import { longestMatch } from '../core/match-words.ts';
import { wordsFor } from '../words/given-words.ts';

/** Groups of words by which an address's owner and use are known. */
type AddressGroup =
  | 'privacyBox'
  | 'privacyText'
  | 'rightsText'
  | 'dpo'
  | 'others'
  | 'vendors'
  | 'authority'
  | 'representative'
  | 'placeholder'
  | 'authorityHosts';

const words = wordsFor('detect/addresses', {});

/** Whether a padded text holds a word of a group; every language's words stand under `detect/addresses`. */
export const has = (text: string, group: AddressGroup): boolean => longestMatch(text, words()[group]) > 0;
