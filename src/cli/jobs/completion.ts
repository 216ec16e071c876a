import { defineCommand } from "../command.js";
import { UsageError, exitCode } from "../world.js";

// Each script asks the program itself, so that it never says what another version had; where nothing comes back, the
// shell offers files.
const scripts: Readonly<Record<string, string>> = {
  bash: `_social_planner() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  mapfile -t COMPREPLY < <(social-planner __complete "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$word" 2>/dev/null)
}
complete -o default -F _social_planner social-planner
`,
  zsh: `#compdef social-planner
_social_planner() {
  local -a found
  found=("\${(@f)$(social-planner __complete "\${(@)words[2,CURRENT-1]}" "\${words[CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[*]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
if [[ "\${funcstack[1]}" == _social_planner ]]; then _social_planner "$@"; else compdef _social_planner social-planner; fi
`,
  fish: `function __social_planner_complete
  set -l words (commandline -opc) (commandline -ct)
  social-planner __complete $words[2..-1] 2>/dev/null
end
complete -c social-planner -a '(__social_planner_complete)'
`,
};

/** `social-planner completion`: what a shell needs to complete our words. */
export const completion = defineCommand({
  description:
    "SHELL is bash, zsh or fish. Put the output where the shell reads it at its start, as in the examples.",
  operands: "SHELL",
  choices: Object.keys(scripts),
  flags: {},
  examples: [
    "completion bash >> ~/.bashrc",
    "completion zsh >> ~/.zshrc",
    "completion fish > ~/.config/fish/completions/social-planner.fish",
  ],
  async run(_, [shell = ""], world) {
    const script = Object.hasOwn(scripts, shell) && scripts[shell];
    if (!script)
      throw new UsageError(
        `name a shell: ${Object.keys(scripts).join(", ")}${shell && `, not ${JSON.stringify(shell)}`}`,
      );
    world.stdout.write(script);
    return exitCode.done;
  },
});
