import { checkOptions, rule, type RulesOf } from "../options.js";

/** What an authorization URL asks for. */
export interface AuthorizationUrlOptions {
  readonly clientId: string;
  /** Where HighLevel sends the person back with `?code=`; one of those that the app registered. */
  readonly redirectUri: string;
  /** Such as `socialplanner/csv.write`. */
  readonly scopes: readonly string[];
  /** Comes back with the code: a secret of the session, so that nobody can slip in a code of his own. */
  readonly state?: string | undefined;
  /** Anything else that the page takes, such as `version_id`. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /**
   * The page that asks; default HighLevel's own.
   *
   * White-labelled agencies use `https://marketplace.leadconnectorhq.com/oauth/chooselocation` (HighLevel's OAuth guide).
   */
  readonly url?: string | undefined;
}

const rules: RulesOf<AuthorizationUrlOptions> = {
  clientId: rule.text,
  redirectUri: rule.text,
  scopes: rule.texts,
  state: rule.string,
  parameters: rule.object,
  url: rule.text,
};

/**
 * The URL where an admin of a location or an agency lets the app in.
 *
 * @throws TypeError that names the option that cannot be right.
 */
export function createAuthorizationUrl(options: AuthorizationUrlOptions): string {
  checkOptions("createAuthorizationUrl", options, rules, ["clientId", "redirectUri", "scopes"]);
  const url = new URL(options.url ?? "https://marketplace.gohighlevel.com/oauth/chooselocation");
  const parameters = {
    response_type: "code",
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    scope: options.scopes.join(" "),
    ...(options.state !== undefined && { state: options.state }),
    ...options.parameters,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
