import { isCovered } from '../core/seen/covered.ts';
import { isFieldSeen } from '../core/seen/field.ts';
import { isSeen } from '../core/seen/seen.ts';
import { shareSight } from '../core/seen/shared.ts';

// Injected before the reader and the filler, which ask it what people see: there is one test, and it is too large for both.
// It touches nothing until it is asked; the second time it takes the place of its equal.
shareSight({ isSeen, isFieldSeen, isCovered });
