package org.nuan.sources.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.nuan.sources.catalogue.Fact;
import org.nuan.sources.catalogue.Source;
import org.nuan.sources.people.People;

/** Answers one question at one source, or fails in the way that was switched on for that source. */
public final class AnswerQuery {

    private final ObjectMapper json;
    private final People people;
    private final Faults faults;
    private final QueryLog log;
    private final Clock clock;
    private final Nonsense nonsense;

    public AnswerQuery(ObjectMapper json, People people, Faults faults, QueryLog log, Clock clock) {
        this.json = json;
        this.people = people;
        this.faults = faults;
        this.log = log;
        this.clock = clock;
        this.nonsense = new Nonsense(json);
    }

    /** What comes back: a body, or the reason why there is none. */
    public sealed interface Outcome {
        /** The JSON text of the reply; with the fault NONSENSE it may be no JSON at all. */
        record Answered(CheckedQuery query, Fault fault, String body) implements Outcome {}

        /** The source does not work at the moment. */
        record Unavailable(CheckedQuery query) implements Outcome {}

        /** The source declines to answer us. */
        record Refused(CheckedQuery query) implements Outcome {}
    }

    /**
     * @param text the question as JSON
     * @throws BadQuery if it is not JSON, or a part is missing or unreadable; nothing is counted then
     */
    public Outcome answer(Source source, String text) throws BadQuery, JsonProcessingException {
        CheckedQuery query = CheckedQuery.of(read(text));
        log.asked(source.id(), query.citizenId());
        Fault fault = faults.of(source.id());
        return switch (fault.kind()) {
            case DOWN -> new Outcome.Unavailable(query);
            case REFUSE -> new Outcome.Refused(query);
            case NONSENSE -> new Outcome.Answered(query, fault, nonsense.spoil(reply(source, query)));
            case NONE, SLOW -> new Outcome.Answered(query, fault, json.writeValueAsString(reply(source, query)));
        };
    }

    private SourceQuery read(String text) throws BadQuery {
        try {
            return json.readValue(text, SourceQuery.class);
        } catch (JsonProcessingException e) {
            throw new BadQuery("not a query in JSON");
        }
    }

    private SourceReply reply(Source source, CheckedQuery query) {
        List<Fact> held = people.find(query.citizenId(), query.name(), query.asOf())
                .map(person -> person.at(source.id()))
                .orElse(List.of());
        return new SourceReply(
                query.queryId(),
                source.id(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                query.asOf().toString(),
                !held.isEmpty(),
                held.stream().filter(fact -> query.wants(fact.item())).toList());
    }
}
