package org.nuan.local.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;

/** What a service answered. */
public record Reply(int status, HttpHeaders headers, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** The body as JSON; a missing node when it is not JSON. */
    public JsonNode json() {
        try {
            JsonNode node = JSON.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException other) {
            return MissingNode.getInstance();
        }
    }

    /** This reply, if it was a success. */
    public Reply orFail(String what) {
        if (!successful()) {
            throw Trouble.failed(what + " was answered " + status + ": " + text);
        }
        return this;
    }
}
