package org.nuan.local.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;

/** The secrets of one data folder: made once, at first start, in a file that only its owner may read. */
public final class Secrets {
    public static final String ENCRYPTION_KEY = "encryption.key";
    public static final String BLIND_INDEX_KEY = "blind-index.key";
    public static final String TLS_PASSWORD = "tls.password";
    public static final String SFTP_PASSWORD = "sftp.password";
    public static final String ADMIN_TOKEN = "admin.token";
    public static final String WORKFLOWS_CLIENT = "client.workflows.secret";
    public static final String PORTAL_CLIENT = "client.portal.secret";
    public static final String POSTGRES_PASSWORD = "postgres.password";
    public static final String POSTGRES_ADMIN_PASSWORD = "postgres.admin.password";
    public static final String KEYCLOAK_ADMIN_PASSWORD = "keycloak.admin.password";
    public static final String DEMO_PASSWORD = "demo.password";

    /** Letters and digits that nobody mixes up when reading them from a screen. */
    private static final String READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int KEY_BYTES = 32;

    private final TreeMap<String, String> values;

    private Secrets(TreeMap<String, String> values) {
        this.values = values;
    }

    public static Path file(Path data) {
        return data.resolve("secrets.properties");
    }

    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No such secret: " + name);
        }
        return value;
    }

    /** Reads the file; makes it when the data folder has none yet. */
    public static Secrets openOrCreate(Path data, SecureRandom random) throws IOException {
        if (Files.exists(file(data))) {
            return open(data);
        }
        Folders folders = new Folders(data);
        if (Files.exists(folders.postgres()) || Files.exists(folders.documents())) {
            throw damaged(file(data), "is missing");
        }
        Secrets made = generate(random);
        made.write(data);
        return made;
    }

    /** @throws Trouble when the file is missing, unreadable or incomplete */
    public static Secrets open(Path data) {
        Path file = file(data);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw damaged(file, "cannot be read");
        }
        TreeMap<String, String> values = new TreeMap<>();
        for (String name : generate(new SecureRandom()).values.keySet()) {
            String value = properties.getProperty(name, "").strip();
            if (value.isEmpty()) {
                throw damaged(file, "has no " + name);
            }
            values.put(name, value);
        }
        requireKey(file, ENCRYPTION_KEY, values.get(ENCRYPTION_KEY));
        requireKey(file, BLIND_INDEX_KEY, values.get(BLIND_INDEX_KEY));
        return new Secrets(values);
    }

    static Secrets generate(SecureRandom random) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put(ENCRYPTION_KEY, key(random));
        values.put(BLIND_INDEX_KEY, key(random));
        for (String name : new String[] {
            TLS_PASSWORD,
            SFTP_PASSWORD,
            ADMIN_TOKEN,
            WORKFLOWS_CLIENT,
            PORTAL_CLIENT,
            POSTGRES_PASSWORD,
            POSTGRES_ADMIN_PASSWORD,
            KEYCLOAK_ADMIN_PASSWORD
        }) {
            values.put(name, readable(random, 32));
        }
        values.put(DEMO_PASSWORD, "nuan-" + readable(random, 4) + "-" + readable(random, 4));
        return new Secrets(values);
    }

    private void write(Path data) throws IOException {
        StringWriter text = new StringWriter();
        text.write("# Secrets of this data folder. Without this file its data cannot be read any more.\n");
        values.forEach((name, value) -> text.write(name + "=" + value + "\n"));
        OwnerOnly.write(file(data), text.toString());
    }

    private static void requireKey(Path file, String name, @org.jspecify.annotations.Nullable String value) {
        try {
            if (value != null && Base64.getDecoder().decode(value).length == KEY_BYTES) {
                return;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below, together with a key of another length
        }
        throw damaged(file, "has an " + name + " that is not " + KEY_BYTES + " bytes in base64");
    }

    private static Trouble damaged(Path file, String how) {
        return Trouble.notReady("The data folder is damaged: " + file + " " + how
                + ".\nPut the file back from a copy, or start over with ./nuan reset (all local data is lost).");
    }

    private static String key(SecureRandom random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String readable(SecureRandom random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return text.toString();
    }
}
