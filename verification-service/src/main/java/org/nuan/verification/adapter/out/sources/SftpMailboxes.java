package org.nuan.verification.adapter.out.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.nuan.verification.application.ask.BatchMailboxes;
import org.nuan.verification.domain.answer.RawReply;
import org.nuan.verification.domain.consent.PermittedQuery;
import org.nuan.verification.domain.source.Source;

/** Batch sources over SFTP: a file is written aside and renamed into place, so that nobody reads half of it. */
public final class SftpMailboxes implements BatchMailboxes, AutoCloseable {

    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    private final SourceWire wire = new SourceWire();
    private final SftpConnection connection;

    public SftpMailboxes(SourcesAddress address) {
        this.connection = new SftpConnection(address);
    }

    @Override
    public void put(Source source, String batchId, List<PermittedQuery> queries) throws IOException {
        byte[] content = lines(queries);
        connection.with(client -> {
            String place = in(source, batchId);
            if (exists(client, place) || exists(client, out(source, batchId))) {
                return true;
            }
            try (OutputStream file = client.write(place + ".part")) {
                file.write(content);
            }
            client.rename(place + ".part", place);
            return true;
        });
    }

    private byte[] lines(List<PermittedQuery> queries) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (PermittedQuery query : queries) {
            content.write(wire.write(query));
            content.write('\n');
        }
        return content.toByteArray();
    }

    @Override
    public Optional<List<RawReply>> take(Source source, String batchId) throws IOException {
        return connection.with(client -> {
            String place = out(source, batchId);
            if (!exists(client, place)) {
                return Optional.<List<RawReply>>empty();
            }
            try (InputStream file = client.read(place)) {
                return Optional.of(replies(new String(file.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8)));
            }
        });
    }

    private List<RawReply> replies(String content) {
        List<RawReply> replies = new ArrayList<>();
        content.lines()
                .map(line -> wire.read(line.getBytes(StandardCharsets.UTF_8)))
                .forEach(reply -> reply.ifPresent(replies::add));
        return replies;
    }

    @Override
    public void remove(Source source, String batchId) throws IOException {
        connection.with(client -> {
            if (exists(client, out(source, batchId))) {
                client.remove(out(source, batchId));
            }
            return true;
        });
    }

    private static boolean exists(SftpClient client, String path) throws IOException {
        try {
            client.stat(path);
            return true;
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw e;
        }
    }

    private static String in(Source source, String batchId) {
        return "/" + source.id() + "/in/" + batchId + ".jsonl";
    }

    private static String out(Source source, String batchId) {
        return "/" + source.id() + "/out/" + batchId + ".jsonl";
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
