//! The grant for a signed assertion (JWT bearer).

use std::sync::OnceLock;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::RsaPrivateKey;
use rsa::pkcs8::{EncodePrivateKey, LineEnding};
use salesforce_revops::sandbox::{Options, start};
use serde_json::{Value, json};

use super::{refusal, text};
use crate::org::{Answer, Org};

/// A key, and the certificate that an administrator would give to the connected app.
struct Key {
    signs: RsaKeyPair,
    certificate: String,
}

impl Key {
    fn make() -> Self {
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).expect("a key");
        let pem = key.to_pkcs8_pem(LineEnding::LF).expect("PEM");
        let pair = KeyPair::from_pkcs8_pem_and_sign_algo(&pem, &PKCS_RSA_SHA256).expect("a pair");
        let params = CertificateParams::new(vec!["client.example".to_owned()]).expect("a name");
        let certificate = params.self_signed(&pair).expect("a certificate").pem();
        let signs = RsaKeyPair::from_pkcs8(pair.serialized_der()).expect("a key that signs");
        Self { signs, certificate }
    }

    fn sign(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; self.signs.public().modulus_len()];
        let random = SystemRandom::new();
        self.signs.sign(&RSA_PKCS1_SHA256, &random, signed.as_bytes(), &mut signature).expect("a signature");
        format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
    }
}

fn app() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(Key::make)
}

fn stranger() -> &'static Key {
    static KEY: OnceLock<Key> = OnceLock::new();
    KEY.get_or_init(Key::make)
}

fn header() -> Value {
    json!({"alg": "RS256", "typ": "JWT"})
}

fn seconds_from_now(seconds: i64) -> i64 {
    chrono::Utc::now().timestamp() + seconds
}

impl Org {
    async fn with_certificate() -> Self {
        Self::with(Options { certificate: Some(app().certificate.clone()), ..Options::default() }).await
    }

    fn claims(&self) -> Value {
        json!({
            "iss": self.running.client_id,
            "sub": self.running.username,
            "aud": "https://login.salesforce.com",
            "exp": seconds_from_now(180),
        })
    }

    async fn assert(&self, assertion: &str) -> Answer {
        let grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
        self.token(&[("grant_type", grant), ("assertion", assertion)]).await
    }

    /// The answer to an assertion with this claim changed; `null` leaves it out.
    async fn claim(&self, name: &str, value: Value) -> Answer {
        let mut claims = self.claims();
        claims[name] = value;
        if claims[name].is_null() {
            claims.as_object_mut().expect("claims").remove(name);
        }
        self.assert(&app().sign(&header(), &claims)).await
    }
}

#[tokio::test]
async fn a_signed_assertion_gives_the_named_user_a_session_without_a_refresh_token() {
    let org = Org::with_certificate().await;
    let (seller, username) = org.seller().await;
    for subject in [username.clone(), username.to_uppercase()] {
        let answer = org.claim("sub", json!(subject)).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.body["refresh_token"], Value::Null);
        assert_eq!(answer.body["instance_url"], json!(org.running.instance_url));
        let who = org.userinfo(text(&answer, "access_token")).await;
        assert_eq!((&who["user_id"], &who["preferred_username"]), (&json!(seller), &json!(username)));
    }
}

#[tokio::test]
async fn the_audience_is_salesforce_or_the_org_itself() {
    let org = Org::with_certificate().await;
    let own = org.running.instance_url.clone();
    for audience in ["https://login.salesforce.com", "https://test.salesforce.com", &own] {
        assert_eq!(org.claim("aud", json!(audience)).await.status, 200, "{audience}");
    }
    for audience in ["https://example.com", "https://login.salesforce.com/", ""] {
        let answer = org.claim("aud", json!(audience)).await;
        assert_eq!(refusal(&answer), (400, "invalid_grant", "audience is invalid"), "{audience}");
    }
}

#[tokio::test]
async fn an_assertion_lives_five_minutes_at_most() {
    let org = Org::with_certificate().await;
    // Some clients write the seconds as text.
    for exp in [json!(seconds_from_now(290)), json!(seconds_from_now(180).to_string())] {
        assert_eq!(org.claim("exp", exp).await.status, 200);
    }
    for seconds in [-1, -3600] {
        let answer = org.claim("exp", json!(seconds_from_now(seconds))).await;
        assert_eq!(refusal(&answer), (400, "invalid_grant", "expired authorization code"));
    }
    let milliseconds = seconds_from_now(180) * 1000;
    for exp in [json!(seconds_from_now(3600)), json!(milliseconds), json!("soon"), json!(true), Value::Null] {
        let answer = org.claim("exp", exp.clone()).await;
        assert_eq!(refusal(&answer), (400, "invalid_grant", "invalid assertion"), "{exp}");
    }
}

#[tokio::test]
async fn the_client_must_be_the_app_and_the_user_somebody_who_works_here() {
    let org = Org::with_certificate().await;
    let client = org.claim("iss", json!("3MVG9nobody")).await;
    assert_eq!(refusal(&client), (400, "invalid_client_id", "client identifier invalid"));
    let unknown = org.claim("sub", json!("nobody@embedded.example")).await;
    assert_eq!(refusal(&unknown), (400, "invalid_grant", "user hasn't approved this consumer"));
    let (seller, username) = org.seller().await;
    org.deactivate(&seller).await;
    let left = org.claim("sub", json!(username)).await;
    assert_eq!(refusal(&left), (400, "invalid_grant", "inactive user"));
}

#[tokio::test]
async fn what_the_apps_key_has_not_signed_is_no_assertion() {
    let org = Org::with_certificate().await;
    let claims = org.claims();
    let good = app().sign(&header(), &claims);
    let (signed, signature) = good.rsplit_once('.').expect("a signature");
    let mut other = claims.clone();
    other["sub"] = json!("somebody.else@embedded.example");
    let forged = app().sign(&header(), &other);
    let forged = format!("{}.{signature}", forged.rsplit_once('.').expect("a signature").0);
    let none = app().sign(&json!({"alg": "none"}), &claims);
    for assertion in [
        stranger().sign(&header(), &claims),
        app().sign(&json!({"alg": "HS256"}), &claims),
        format!("{}.", none.rsplit_once('.').expect("a signature").0),
        forged,
        signed.to_owned(),
        format!("{signed}.{}", &signature[..40]),
        "no.jwt.here".to_owned(),
        String::new(),
    ] {
        let answer = org.assert(&assertion).await;
        assert_eq!(refusal(&answer), (400, "invalid_grant", "invalid assertion"), "{assertion}");
    }
    assert_eq!(org.assert(&good).await.status, 200);
}

#[tokio::test]
async fn without_a_certificate_nobody_signs_in_by_assertion() {
    let org = Org::start().await;
    let answer = org.assert(&app().sign(&header(), &org.claims())).await;
    assert_eq!(refusal(&answer), (400, "invalid_grant", "invalid assertion"));
}

#[tokio::test]
async fn a_certificate_that_is_none_stops_the_start() {
    let pem = "-----BEGIN CERTIFICATE-----\nbm8gY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n";
    for certificate in ["no PEM", pem] {
        let options = Options { certificate: Some(certificate.to_owned()), ..Options::default() };
        let error = start(options).await.expect_err("no certificate");
        assert!(error.to_string().contains("certificate of the connected app"), "{error}");
    }
}
