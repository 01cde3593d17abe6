#!/bin/bash
# Makes, once, the certificates of the stand-ins, and fills the secrets of the clients into the realm.
set -eu
umask 077

tls=/data/tls
if [ ! -f "$tls/ca.p12" ]; then
  mkdir -p "$tls"
  work="$(mktemp -d)"
  key_pair() { # alias, name, extensions…
    local alias="$1" name="$2"
    shift 2
    keytool -genkeypair -alias "$alias" -dname "$name" -keyalg EC -groupname secp256r1 -validity 3650 \
      -storetype PKCS12 -keystore "$work/all.p12" -storepass:env NUAN_TLS_PASSWORD "$@"
  }
  copy() { # alias
    keytool -importkeystore -srckeystore "$work/all.p12" -srcstorepass:env NUAN_TLS_PASSWORD -srcalias "$1" \
      -deststoretype PKCS12 -destkeystore "$work/$1.p12" -deststorepass:env NUAN_TLS_PASSWORD
  }
  key_pair ca "CN=Nuan platform CA,O=Nuan" -ext bc:critical=ca:true -ext ku:c=keyCertSign,cRLSign
  key_pair server "CN=localhost,O=Nuan" -signer ca -ext san=dns:localhost,ip:127.0.0.1 -ext ku:c=digitalSignature \
    -ext eku=serverAuth
  key_pair client "CN=verification-service,O=Nuan" -signer ca -ext ku:c=digitalSignature -ext eku=clientAuth
  copy server
  copy client
  keytool -exportcert -rfc -alias ca -keystore "$work/all.p12" -storepass:env NUAN_TLS_PASSWORD -file "$work/ca.pem"
  keytool -importcert -noprompt -alias ca -file "$work/ca.pem" -storetype PKCS12 -keystore "$work/ca.p12" \
    -storepass:env NUAN_TLS_PASSWORD
  # The authority's key stays behind in the work folder, so that nobody can sign a third certificate later.
  mv "$work/server.p12" "$work/client.p12" "$tls/"
  mv "$work/ca.p12" "$tls/"
  rm -r "$work"
fi

umask 022
sed -e "s|{{client.portal.secret}}|$NUAN_PORTAL_CLIENT_SECRET|g" \
  -e "s|{{client.workflows.secret}}|$NUAN_WORKFLOWS_CLIENT_SECRET|g" \
  -e "s|{{gateway.url}}|http://localhost:8080|g" \
  -e "s|{{portal.url}}|http://localhost:8081|g" \
  -e "s|{{workflows.url}}|http://localhost:8086|g" \
  /in/realm-nuan.json >/realm/nuan-realm.json
if grep -q '{{' /realm/nuan-realm.json; then
  echo "realm-nuan.json has a placeholder that is not known here" >&2
  exit 1
fi
