package org.nuan.portal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nuan.contracts.benefits.StandingView;
import org.nuan.contracts.benefits.StandingView.SchemeView;

/**
 * A household under all schemes, as a page shows it.
 *
 * @param month such as 2026-12
 * @param pack what the pack is called in the reader's language, with its version
 * @param rungs of those who are on one
 * @param schemes those that give something first, then those that cannot be decided, then the others
 */
public record LadderView(
        String month,
        String pack,
        boolean demonstration,
        long monthlyTotalFen,
        List<Rung> rungs,
        List<Scheme> schemes,
        List<Aid> aids) {

    /** A person and the rung they are on. */
    public record Rung(String person, String rung) {}

    /**
     * One scheme.
     *
     * @param missing what nobody has answered yet
     */
    public record Scheme(
            String code,
            String outcome,
            long totalFen,
            String pay,
            String letter,
            LawTree tree,
            List<Missing> missing) {

        /** Whether there is money to speak of. */
        public boolean gives() {
            return outcome.equals("ENTITLED") && totalFen > 0;
        }

        /** Facts, rules and sources; the steps of an amount stand apart where there is one. */
        public List<LawTree> reading() {
            return gives() ? tree.except(List.of("amount")) : tree.children();
        }
    }

    /** A fact that would decide, and about whom. */
    public record Missing(String person, String kind) {}

    /** Help of another department. */
    public record Aid(String id, String department, String text, String source, List<String> people) {}

    /** @param names what the reader calls each member, by id */
    public static LadderView of(StandingView standing, Map<String, String> names, Locale language) {
        boolean english = language.getLanguage().equals("en");
        UnaryOperator<String> named = text -> withNames(text, names);
        List<Rung> rungs = new ArrayList<>();
        names.forEach((id, name) -> {
            String rung = standing.rungs().getOrDefault(id, "NONE");
            if (!rung.equals("NONE")) {
                rungs.add(new Rung(name, rung));
            }
        });
        String title = english ? standing.packTitleEn() : standing.packTitleZh();
        return new LadderView(
                standing.benefitMonth(),
                title + " · " + standing.packId() + " " + standing.packVersion(),
                standing.demonstration(),
                standing.monthlyTotalFen(),
                rungs,
                sorted(standing.schemes().stream()
                        .map(scheme -> scheme(scheme, named, english))
                        .toList()),
                standing.entitlements().stream()
                        .map(aid -> new Aid(
                                aid.id(),
                                aid.department(),
                                english ? aid.textEn() : aid.textZh(),
                                aid.source(),
                                aid.forMembers().stream().map(named).toList()))
                        .toList());
    }

    private static Scheme scheme(SchemeView scheme, UnaryOperator<String> named, boolean english) {
        return new Scheme(
                scheme.scheme(),
                scheme.outcome(),
                scheme.totalFen(),
                scheme.pay(),
                named.apply(english ? scheme.letterEn() : scheme.letterZh()),
                LawTree.of(english ? scheme.treeEn() : scheme.treeZh(), named),
                scheme.missingFacts().stream().map(fact -> missing(fact, named)).toList());
    }

    private static Missing missing(String fact, UnaryOperator<String> named) {
        int slash = fact.lastIndexOf('/');
        return new Missing(named.apply(fact.substring(0, Math.max(slash, 0))), fact.substring(slash + 1));
    }

    private static List<Scheme> sorted(List<Scheme> schemes) {
        List<Scheme> sorted = new ArrayList<>();
        for (String outcome : List.of("ENTITLED", "UNDECIDABLE", "NOT_ENTITLED")) {
            schemes.stream().filter(scheme -> scheme.outcome().equals(outcome)).forEach(sorted::add);
        }
        return sorted;
    }

    private static String withNames(String text, Map<String, String> names) {
        String named = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace(name.getKey(), name.getValue());
        }
        return named;
    }
}
