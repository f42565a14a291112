// When a tool may install something by itself: on Debian alone.
import { describe, expect, it } from 'vitest';
import { isDebian } from '../../tools/system-packages.ts';

describe('Debian', () => {
  it('is told by its own id, quoted or not', () => {
    expect(isDebian('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true);
    expect(isDebian('ID="debian"\n')).toBe(true);
  });

  it('is not what merely descends from it: on Ubuntu the chromium package is a snap', () => {
    expect(isDebian('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toBe(false);
    expect(isDebian('')).toBe(false);
  });
});
