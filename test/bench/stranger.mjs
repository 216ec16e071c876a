// @ts-check
// Another consumer of the same limit, in a process of its own: calls at random, so many a second, and never waits.
import { Agent, get } from "node:http";

const [url = "", perSecond] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });

function call() {
  get(url, { agent }, (response) => response.resume()).on("error", () => {});
  setTimeout(call, (-Math.log(1 - Math.random()) * 1000) / Number(perSecond));
}

call();
process.once("disconnect", () => process.exit());
