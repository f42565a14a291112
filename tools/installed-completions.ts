// The completions that the deb and rpm packages install: their files in build/completions, and where each shell looks for them.
import { completionScript } from '../main/app/completions/completion-script.ts';
import type { Shell } from '../main/app/cli-commands.ts';
import { createProgramMessages } from '../preload/messages/create-program-messages.ts';
import { BUILT_IN_ROUTINES } from '../routines/index.ts';

export const INSTALLED_COMPLETIONS = [
  { shell: 'bash', file: 'sitbones', path: '/usr/share/bash-completion/completions/sitbones' },
  { shell: 'zsh', file: '_sitbones', path: '/usr/share/zsh/site-functions/_sitbones' },
  {
    shell: 'fish',
    file: 'sitbones.fish',
    path: '/usr/share/fish/vendor_completions.d/sitbones.fish',
  },
] as const satisfies readonly { shell: Shell; file: string; path: string }[];

/** In English: a package has one for everybody, and `sitbones completions` speaks the person's language. */
export function installedCompletion(shell: Shell): string {
  const { t } = createProgramMessages('en');
  return `${completionScript(shell, { routines: BUILT_IN_ROUTINES, t })}\n`;
}
