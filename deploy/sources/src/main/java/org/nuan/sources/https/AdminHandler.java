package org.nuan.sources.https;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.kernel.CitizenId;
import org.nuan.sources.bank.BankFaults;
import org.nuan.sources.bank.PayingBank;
import org.nuan.sources.catalogue.SourceCatalogue;
import org.nuan.sources.people.DemonstrationHouseholds;
import org.nuan.sources.people.DemonstrationPerson;
import org.nuan.sources.query.Fault;
import org.nuan.sources.query.Faults;
import org.nuan.sources.query.QueryLog;

/** {@code /admin/…}: what tests and demonstrations may see and switch. Everything needs the bearer token. */
public final class AdminHandler implements HttpHandler {

    private static final String FAULTS = "/admin/faults/";

    private final AdminToken token;
    private final ObjectMapper json;
    private final SourceCatalogue catalogue;
    private final DemonstrationHouseholds households;
    private final Faults faults;
    private final QueryLog queries;
    private final PayingBank bank;
    private final BankFaults bankFaults;

    public AdminHandler(
            String token,
            ObjectMapper json,
            SourceCatalogue catalogue,
            DemonstrationHouseholds households,
            Faults faults,
            QueryLog queries,
            PayingBank bank,
            BankFaults bankFaults) {
        this.token = new AdminToken(token);
        this.json = json;
        this.catalogue = catalogue;
        this.households = households;
        this.faults = faults;
        this.queries = queries;
        this.bank = bank;
        this.bankFaults = bankFaults;
    }

    /** {@code PUT /admin/faults/{sourceId}}. */
    record FaultRequest(Fault.@Nullable Kind kind, @Nullable Long delayMillis) {}

    /** {@code PUT /admin/bank/faults}. */
    record BankFaultRequest(
            @Nullable Boolean rejectFiles, @Nullable List<String> closedAccounts) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (token.isShownBy(exchange)) {
                answer(exchange);
            } else {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
                Exchanges.problem(exchange, 401, "the admin token is required");
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            route(exchange);
        } catch (JsonProcessingException e) {
            Exchanges.problem(exchange, 400, "the body cannot be read");
        } catch (Exchanges.TooLarge e) {
            Exchanges.problem(exchange, 413, "the body is too large");
        }
    }

    private void route(HttpExchange exchange) throws IOException, Exchanges.TooLarge {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod() + " " + path) {
            case "GET /admin/health" -> Exchanges.json(exchange, 200, "{\"status\":\"UP\"}");
            case "GET /admin/people" -> people(exchange);
            case "DELETE /admin/faults" -> {
                faults.clear();
                Exchanges.nothing(exchange);
            }
            case "GET /admin/queries" -> queries(exchange);
            case "GET /admin/bank/ledger" -> ledger(exchange);
            case "PUT /admin/bank/faults" -> bankFaults(exchange);
            default -> {
                if (exchange.getRequestMethod().equals("PUT") && path.startsWith(FAULTS)) {
                    fault(exchange, path.substring(FAULTS.length()));
                } else {
                    Exchanges.problem(exchange, 404, "no such administration");
                }
            }
        }
    }

    private void people(HttpExchange exchange) throws IOException {
        List<Map<String, String>> people =
                households.all().stream().map(AdminHandler::person).toList();
        Exchanges.json(exchange, 200, json.writeValueAsString(people));
    }

    private static Map<String, String> person(DemonstrationPerson person) {
        return Map.of(
                "household", person.household(),
                "name", person.name(),
                "citizenId", person.person().id().value(),
                "region", person.person().region().value(),
                "account", Optional.ofNullable(person.account()).orElse(""),
                "role", person.role());
    }

    private void fault(HttpExchange exchange, String sourceId) throws IOException, Exchanges.TooLarge {
        FaultRequest request = json.readValue(Exchanges.body(exchange), FaultRequest.class);
        if (catalogue.find(sourceId).isEmpty()) {
            Exchanges.problem(exchange, 404, "no such source");
        } else if (request.kind() == null || (request.delayMillis() != null && request.delayMillis() < 0)) {
            Exchanges.problem(exchange, 400, "kind is missing or delayMillis is negative");
        } else {
            long delay = request.delayMillis() == null ? 0 : request.delayMillis();
            faults.put(sourceId, new Fault(request.kind(), delay));
            Exchanges.nothing(exchange);
        }
    }

    private void bankFaults(HttpExchange exchange) throws IOException, Exchanges.TooLarge {
        BankFaultRequest request = json.readValue(Exchanges.body(exchange), BankFaultRequest.class);
        bankFaults.set(
                Boolean.TRUE.equals(request.rejectFiles()),
                request.closedAccounts() == null ? List.of() : request.closedAccounts());
        Exchanges.nothing(exchange);
    }

    private void queries(HttpExchange exchange) throws IOException {
        Optional<String> person = parameter(exchange, "person");
        if (person.isPresent() && CitizenId.fault(person.get()).isPresent()) {
            Exchanges.problem(exchange, 400, "person is no citizen id");
            return;
        }
        Map<String, Integer> counts =
                person.map(CitizenId::parse).map(queries::about).orElseGet(queries::totals);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        Exchanges.json(exchange, 200, json.writeValueAsString(Map.of("total", total, "sources", counts)));
    }

    private static Optional<String> parameter(HttpExchange exchange, String name) {
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return Optional.empty();
        }
        return List.of(query.split("&")).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    /** Written as it is read, because a province's ledger does not fit in memory. */
    private void ledger(HttpExchange exchange) throws IOException {
        try (JsonGenerator out = json.createGenerator(Exchanges.jsonStream(exchange))) {
            out.writeStartArray();
            bank.payments(payment -> json.writeValue(out, payment));
            out.writeEndArray();
        }
    }
}
