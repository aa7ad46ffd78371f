// Every way in that the client has, and a session that ends while it works.

import { createSign } from "node:crypto";
import { readFileSync } from "node:fs";

import jsforce from "jsforce";

import { check, raises } from "./checks.mjs";

export async function run(at, key) {
  const { instance_url: loginUrl, client_id: clientId, client_secret: clientSecret, username, password } = at;
  const version = "60.0";

  const soap = new jsforce.Connection({ loginUrl, version, logLevel: "NONE" });
  const user = await soap.login(username, password + at.security_token);
  check("SOAP login tells user and org", user.id.startsWith("005") && user.organizationId.startsWith("00D"), user);
  check("SOAP login gives a session", (await soap.identity()).username === username);
  await end(at, soap.accessToken);
  check("the client logs in again when its session is over", (await soap.limits()).DailyApiRequests.Max > 0);
  await soap.logout();
  check("logout ends the connection", !soap.accessToken);
  const refused = await soap.login(username, "wrong").catch((error) => error.message);
  check("a wrong password is told", refused.startsWith("INVALID_LOGIN: Invalid username, password, security token"), refused);

  const oauth2 = new jsforce.OAuth2({ loginUrl, clientId, clientSecret, redirectUri: "http://localhost:1717/OauthRedirect", useVerifier: true });
  const conn = new jsforce.Connection({ oauth2, version });
  const web = await conn.authorize(await code(oauth2, at), { code_verifier: oauth2.codeVerifier });
  check("web-server flow with PKCE", web.id.startsWith("005") && (await conn.identity()).username === username, web);
  await raises("a code that was used", "invalid_grant", async () => {
    const used = await code(oauth2, at);
    await oauth2.requestToken(used, { code_verifier: oauth2.codeVerifier });
    await oauth2.requestToken(used, { code_verifier: oauth2.codeVerifier });
  });

  let refreshed = 0;
  const kept = new jsforce.Connection({ oauth2, version, instanceUrl: loginUrl, accessToken: conn.accessToken, refreshToken: conn.refreshToken });
  kept.on("refresh", () => (refreshed += 1));
  await end(at, conn.accessToken);
  const answers = await Promise.all([kept.limits(), kept.describeGlobal(), kept.query("SELECT Id FROM Account LIMIT 1")]);
  check("calls that find the session over wait for one refresh", refreshed === 1 && answers[2].records.length === 1, refreshed);
  await kept.logout(true);
  await raises("a refresh token that was revoked", "invalid_grant", () => oauth2.refreshToken(conn.refreshToken));
  const app = await oauth2.requestToken({ grant_type: "client_credentials" });
  check("client credentials", app.token_type === "Bearer" && app.id.includes("/id/00D"), app);

  const grant_type = "urn:ietf:params:oauth:grant-type:jwt-bearer";
  const signed = new jsforce.Connection({ oauth2: { loginUrl, clientId }, version });
  await signed.authorize({ grant_type, assertion: assertion(at, readFileSync(key)) });
  check("a signed assertion", (await signed.identity()).username === username);
  const forged = assertion(at, readFileSync(key)).replace(/.{20}$/, "AAAAAAAAAAAAAAAAAAAA");
  await raises("a forged one", "invalid_grant", () => signed.authorize({ grant_type, assertion: forged }));
}

/** What the user's app signs. */
function assertion(at, key) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: at.client_id, sub: at.username, aud: "https://login.salesforce.com", exp: Math.floor(Date.now() / 1000) + 180 };
  const text = `${part({ alg: "RS256" })}.${part(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
}

/** What a browser does: it opens the page, and its user allows the app. */
async function code(oauth2, at) {
  const url = oauth2.getAuthorizationUrl({ scope: "api refresh_token", state: "kept" });
  const page = await fetch(url);
  check("the login page is shown", page.status === 200 && page.headers.get("content-type").startsWith("text/html"), page.status);
  const consent = new URLSearchParams({ username: at.username, password: at.password, decision: "allow" });
  const answer = await fetch(url, { method: "POST", body: consent, redirect: "manual" });
  const back = new URL(answer.headers.get("location"));
  check("the browser is sent back with its state", back.searchParams.get("state") === "kept", back.href);
  return back.searchParams.get("code");
}

/** Ends a session behind the client's back. */
async function end(at, token) {
  await fetch(`${at.instance_url}/services/oauth2/revoke`, { method: "POST", body: new URLSearchParams({ token }) });
}
