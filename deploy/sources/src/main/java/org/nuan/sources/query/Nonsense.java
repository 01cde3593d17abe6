package org.nuan.sources.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Spoils a true answer in one of the ways in which institutions are known to. Which way depends on the question. */
final class Nonsense {

    private final ObjectMapper json;

    Nonsense(ObjectMapper json) {
        this.json = json;
    }

    String spoil(SourceReply reply) throws JsonProcessingException {
        return switch (Math.floorMod(reply.queryId().hashCode(), 4)) {
            case 0 -> cutOff(reply);
            case 1 -> answerToAnotherQuestion(reply);
            case 2 -> knownAndUnknown(reply);
            default -> impossibleAmount(reply);
        };
    }

    private String cutOff(SourceReply reply) throws JsonProcessingException {
        String whole = json.writeValueAsString(reply);
        return whole.substring(0, whole.length() / 2);
    }

    private String answerToAnotherQuestion(SourceReply reply) throws JsonProcessingException {
        ObjectNode other = json.valueToTree(reply);
        other.put("queryId", reply.queryId() + "-other");
        return json.writeValueAsString(other);
    }

    private String knownAndUnknown(SourceReply reply) throws JsonProcessingException {
        ObjectNode contradiction = json.valueToTree(reply);
        contradiction.put("known", false);
        contradiction
                .putArray("items")
                .addObject()
                .put("item", "DEPOSIT")
                .put("amountFen", 1)
                .put("period", "BALANCE");
        return json.writeValueAsString(contradiction);
    }

    private String impossibleAmount(SourceReply reply) throws JsonProcessingException {
        ObjectNode impossible = json.valueToTree(reply);
        impossible.put("known", true);
        impossible
                .putArray("items")
                .addObject()
                .put("item", "GOLD")
                .put("amountFen", -1)
                .put("period", "FORTNIGHTLY");
        return json.writeValueAsString(impossible);
    }
}
