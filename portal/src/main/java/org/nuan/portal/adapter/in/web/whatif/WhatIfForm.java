package org.nuan.portal.adapter.in.web.whatif;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.nuan.portal.adapter.in.web.form.FormInput;
import org.nuan.portal.adapter.in.web.form.UnreadableAddress;

/**
 * The questions as far as they are answered. The answers travel with the page from step to step; the portal remembers
 * none of them.
 */
public final class WhatIfForm {

    /**
     * A person as the form speaks of them.
     *
     * @param id such as {@code member-1}, which is what the order calls them
     * @param age as typed
     */
    public record Person(String id, int number, String relation, String age) {}

    private static final Pattern ADD = Pattern.compile("add-([a-zA-Z]+)");
    private static final Pattern REMOVE = Pattern.compile("remove-([a-zA-Z]+)-(\\d{1,2})");
    private static final String MEMBER_ID = "memberId";
    private static final String UNKNOWN_INCOMES = "unknownIncomes";

    private final FormInput input;
    private WhatIfStep step;

    public WhatIfForm(FormInput input) {
        this.input = input;
        this.step = input.has("step") ? WhatIfStep.named(input.value("step")) : WhatIfStep.PEOPLE;
    }

    public FormInput input() {
        return input;
    }

    public WhatIfStep step() {
        return step;
    }

    public int rows(String list) {
        return RowList.named(list).rows(input);
    }

    public boolean mayGrow(String list) {
        return RowList.named(list).mayGrow(input);
    }

    static String memberId(int member) {
        return "member-" + (member + 1);
    }

    public List<Person> people() {
        return IntStream.range(0, rows("members")).mapToObj(this::person).toList();
    }

    private Person person(int member) {
        String at = RowList.MEMBERS.at(member);
        String relation = member == 0 ? "APPLICANT" : input.value(at + "relation");
        return new Person(memberId(member), member + 1, relation, input.value(at + "age"));
    }

    /** All answers given so far, by the name of their input. */
    public List<Map.Entry<String, String>> answers() {
        return answersOf(asked -> true);
    }

    /** Answers to the questions of other steps, which go along with this one unseen. */
    public List<Map.Entry<String, String>> answersElsewhere() {
        return answersOf(asked -> asked != step);
    }

    private List<Map.Entry<String, String>> answersOf(Predicate<WhatIfStep> steps) {
        return input.typed().entrySet().stream()
                .filter(entry -> WhatIfStep.asking(entry.getKey()).filter(steps).isPresent())
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    /**
     * Does what a button asks, short of trying it out.
     *
     * @param act {@code next}, {@code back}, {@code to-MONEY}, {@code add-incomes} or {@code remove-incomes-2}
     * @throws UnreadableAddress if no button asks so
     */
    void act(String act, Clock clock) {
        Matcher add = ADD.matcher(act);
        Matcher remove = REMOVE.matcher(act);
        if (act.equals("next")) {
            goOn(clock);
        } else if (act.equals("back")) {
            step = step.before();
        } else if (act.startsWith("to-")) {
            step = WhatIfStep.named(act.substring("to-".length()));
        } else if (add.matches()) {
            RowList.named(add.group(1)).open(input);
        } else if (remove.matches()) {
            remove(RowList.named(remove.group(1)), Integer.parseInt(remove.group(2)));
        } else {
            throw new UnreadableAddress(act);
        }
    }

    private void goOn(Clock clock) {
        new WhatIfReader(input, clock).read();
        input.keepErrorsOf(step::asks);
        if (!input.isRejected()) {
            step = step.next();
        }
    }

    private void remove(RowList list, int row) {
        list.remove(input, row);
        if (list == RowList.MEMBERS) {
            forget(row);
        }
    }

    /** Whoever came after the person who was taken out moves up; what was said about that person goes. */
    private void forget(int gone) {
        for (RowList list : RowList.values()) {
            for (int row = list.rows(input) - 1; row >= 0; row--) {
                String name = list.at(row) + MEMBER_ID;
                numberOf(input.value(name)).ifPresent(about -> input.put(name, movedUp(about, gone)));
            }
        }
        List<String> open = input.all(UNKNOWN_INCOMES).stream()
                .flatMap(id -> numberOf(id).stream())
                .map(about -> movedUp(about, gone))
                .toList();
        input.putAll(UNKNOWN_INCOMES, open);
    }

    private static String movedUp(int about, int gone) {
        return about == gone ? "" : memberId(about > gone ? about - 1 : about);
    }

    private static Optional<Integer> numberOf(String memberId) {
        return memberId.matches("member-[1-8]")
                ? Optional.of(Integer.parseInt(memberId.substring("member-".length())) - 1)
                : Optional.empty();
    }

    /** What is asked of the service; whatever is missing or cannot be read is noted beside its field. */
    WhatIfOrder read(Clock clock) {
        return new WhatIfReader(input, clock).read();
    }

    /** Goes to the first step with something to correct. */
    void showWhatIsWrong() {
        input.errors().keySet().stream()
                .map(WhatIfStep::asking)
                .flatMap(Optional::stream)
                .min(WhatIfStep::compareTo)
                .ifPresent(wrong -> step = wrong);
    }
}
