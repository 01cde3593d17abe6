package org.nuan.local.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The versions that the build put into this launcher.
 *
 * @param postgres major version; its data folder works with this one only
 */
public record Versions(String project, String keycloak, String postgres) {

    public static Versions ofThisBuild() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/org/nuan/local/versions.properties")) {
            if (in == null) {
                throw new IllegalStateException("versions.properties is not in the jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String postgres = properties.getProperty("postgres", "");
        return new Versions(
                properties.getProperty("project", ""),
                properties.getProperty("keycloak", ""),
                postgres.substring(0, Math.max(0, postgres.indexOf('.'))));
    }
}
