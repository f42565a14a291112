// How much of a person's own there may be. The longest routine of ours has 12 kB; nobody writes 200 by hand.

/** Bytes of one file. A larger one is not opened. */
export const MOST_ROUTINE_BYTES = 256 * 1024;

/** Files in the folder. Those after them, by name, are not looked at. */
export const MOST_FILES = 200;
