import { createRequire } from 'node:module';

/**
 * Compromise's bare parse of a text. In its built form: its sources unpack their tables in place as soon as they are loaded, and
 * the core unpacks some of the same ones.
 */
export const parse = createRequire(process.argv[1] ?? '')('compromise') as (text: string) => unknown;
