// One process of several that share a token file: asks for a token as often as it is told, and prints what it got.
import { createOAuth } from "highlevel-social-planner/oauth";
import { fileTokens } from "highlevel-social-planner/node";

const [directory, baseUrl, locationId, times] = process.argv.slice(2);
const app = createOAuth({
  clientId: "app-1",
  clientSecret: "s3cr3t",
  baseUrl,
  store: fileTokens(directory),
});
const token = app.createTokenSource({ locationId });
const tokens = [];
let refused;
for (let time = 0; time < Number(times); time += 1) tokens.push((refused = await token(refused)));
process.stdout.write(JSON.stringify(tokens));
