package org.nuan.sources.https;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Who called. A certificate of a foreign authority never gets here: the handshake fails before. */
final class ClientCertificate {

    private ClientCertificate() {}

    /** The common name of the caller's certificate, or empty if there was none. */
    static Optional<String> commonName(HttpExchange exchange) {
        if (!(exchange instanceof HttpsExchange secured)) {
            return Optional.empty();
        }
        try {
            var chain = secured.getSSLSession().getPeerCertificates();
            return chain[0] instanceof X509Certificate certificate ? commonName(certificate) : Optional.empty();
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
