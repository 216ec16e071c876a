import yoctoSpinner from "yocto-spinner";
import type { World } from "./world.js";

/** Progress on standard error: a spinner on a terminal, a line a step elsewhere, nothing where it is quiet. */
export function startProgress({ stderr }: World, quiet: boolean) {
  if (quiet || !stderr.isTTY) {
    return {
      say: (text: string): void => void (quiet || stderr.write(`${text}\n`)),
      stop: (): void => {},
    };
  }
  const spinner = yoctoSpinner({ stream: stderr as NodeJS.WriteStream });
  return {
    say(text: string): void {
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    stop: (): void => void spinner.stop(),
  };
}
