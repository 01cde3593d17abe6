package org.nuan.sources.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuan.kernel.CitizenId;
import org.nuan.kernel.RegionCode;
import org.nuan.sources.catalogue.Fact;
import org.nuan.sources.catalogue.Item;

/**
 * Everybody who is in no story: a plausible life computed from the citizen id, so that all sources agree and a restart
 * changes nothing. The shares are invented; they only have to look like a poor county, not to be one.
 */
public final class GeneratedPeople {

    /** The register has never issued ids with this sequence; no source knows them. */
    public static final String NEVER_ISSUED = "999";

    private static final LocalDate REGISTERS_OPENED = LocalDate.of(2005, 1, 1);
    private static final int SCHOOL_AGE = 6;
    private static final int WORKING_AGE = 16;
    private static final int MARRIAGE_AGE = 22;
    private static final int PENSION_AGE = 60;
    private static final List<String> DEMONSTRATION_VILLAGES = List.of("990101001001", "990101001002", "990101002001");
    private static final List<String> DISABILITIES =
            List.of("visual", "hearing", "speech", "physical", "intellectual", "mental", "multiple");

    /** The person's life as the registers show it on that day; empty if the id was never given to anybody by then. */
    public Optional<Person> find(CitizenId id, LocalDate asOf) {
        if (id.value().startsWith(NEVER_ISSUED, 14) || id.birthDate().isAfter(asOf)) {
            return Optional.empty();
        }
        return Optional.of(new Life(id, asOf).told());
    }

    /** The drawing of one life; short-lived, one per question. */
    private static final class Life {

        private final CitizenId id;
        private final int age;
        private final Dice dice;
        private final boolean dead;
        private final Map<String, List<Fact>> facts = new HashMap<>();

        Life(CitizenId id, LocalDate asOf) {
            this.id = id;
            this.age = id.ageOn(asOf);
            this.dice = new Dice(id.value());
            this.dead = age > 70 && dice.chance("dead", 0.03);
        }

        Person told() {
            RegionCode region = region();
            put("public-security", Fact.of(Item.HOUSEHOLD_REGISTER, region.value(), null));
            if (dead) {
                death();
            } else {
                work();
                wealth();
                disability();
                medical();
            }
            marriage();
            return new Person(id, region, facts);
        }

        private RegionCode region() {
            String county = id.issuedIn().value();
            return RegionCode.of(
                    county.equals("990101") ? dice.pick("village", DEMONSTRATION_VILLAGES) : county + "001001");
        }

        private void death() {
            LocalDate day = LocalDate.of(dice.between("deathYear", 2022, 2025), 1, 1)
                    .plusDays(dice.between("deathDay", 0, 364));
            put("public-security", Fact.of(Item.DEATH, "registration cancelled by death", day.toString()));
            put(
                    "civil-affairs",
                    Fact.of(Item.FUNERAL, "cremation", day.plusDays(3).toString()));
        }

        private void work() {
            if (age >= PENSION_AGE) {
                pension();
            } else if (age >= WORKING_AGE) {
                employment();
            }
        }

        private void pension() {
            boolean employee = dice.chance("employee", 0.25);
            long fen = employee ? roundedYuan("pension", 2_600, 0.25) : roundedYuan("pension", 210, 0.15);
            put(
                    "human-resources",
                    Fact.amount(
                            Item.PENSION,
                            fen,
                            employee ? "employee" : "central-basic",
                            "****" + dice.between("pensionBook", 1000, 9999),
                            since(PENSION_AGE)));
        }

        private void employment() {
            double lot = dice.stream("employment").nextDouble();
            if (lot < 0.45) {
                wage(roundedYuan("wage", 3_100, 0.35), true);
            } else if (lot < 0.65) {
                wage(roundedYuan("wage", 1_500, 0.3), false);
            } else if (lot < 0.69) {
                put("market-regulation", Fact.of(Item.COMPANY, "individual business, retail", since(WORKING_AGE + 4)));
                tax(roundedYuan("profit", 3_800, 0.5), "business income");
            } else if (lot < 0.72) {
                put(
                        "human-resources",
                        Fact.amount(
                                Item.UNEMPLOYMENT_BENEFIT,
                                162_000,
                                "unemployment insurance",
                                "****" + dice.between("unemploymentBook", 1000, 9999),
                                since(WORKING_AGE + 2)));
            }
        }

        /** Wage, tax and housing fund rest on the same base; a flexible worker is neither taxed nor in the fund. */
        private void wage(long fen, boolean employee) {
            put(
                    "human-resources",
                    Fact.amount(
                            Item.WAGE,
                            fen,
                            employee ? "social insurance base, employee" : "social insurance base, flexible employment",
                            "****" + dice.between("insuranceBook", 1000, 9999),
                            since(WORKING_AGE + 2)));
            if (employee) {
                tax(fen, "wages and salaries");
                put(
                        "housing-fund",
                        Fact.amount(
                                Item.HOUSING_FUND,
                                fen / 100 * 10 * dice.between("fundMonths", 6, 60),
                                "personal account",
                                "****" + dice.between("fundAccount", 1000, 9999),
                                since(WORKING_AGE + 2)));
            }
        }

        private void tax(long fen, String text) {
            put(
                    "tax",
                    Fact.amount(
                            Item.TAXED_INCOME,
                            fen,
                            text,
                            "****" + dice.between("taxFile", 1000, 9999),
                            since(WORKING_AGE + 2)));
        }

        private void wealth() {
            if (age < WORKING_AGE) {
                return;
            }
            int accounts = dice.between("accounts", 0, 2);
            for (int account = 0; account < accounts; account++) {
                deposit("account" + account);
            }
            if (dice.chance("securities", 0.04)) {
                holding(Item.SECURITIES_HOLDING, "securities-%02d".formatted(dice.between("broker", 1, 4)), 18_000);
            }
            if (dice.chance("insurance", 0.07)) {
                holding(Item.INSURANCE_CASH_VALUE, "insurance-%02d".formatted(dice.between("insurer", 1, 3)), 9_000);
            }
            if (age >= MARRIAGE_AGE && dice.chance("home", 0.4)) {
                put(
                        "natural-resources",
                        Fact.of(
                                Item.REAL_ESTATE,
                                "village house " + dice.between("houseNumber", 1, 240) + ", "
                                        + dice.between("area", 45, 140) + " m2",
                                since(MARRIAGE_AGE)));
            }
            if (age >= 18 && age < 75 && dice.chance("car", 0.12)) {
                put("traffic-police", Fact.of(Item.VEHICLE, "small passenger car", since(18)));
            }
        }

        private void deposit(String account) {
            put(
                    "bank-%02d".formatted(dice.between(account, 1, 36)),
                    Fact.amount(
                            Item.DEPOSIT,
                            roundedYuan(account + "balance", 2_900, 1.1),
                            "current account",
                            "****" + dice.between(account + "number", 1000, 9999),
                            since(WORKING_AGE)));
        }

        private void holding(Item item, String source, long medianYuan) {
            put(
                    source,
                    Fact.amount(
                            item,
                            roundedYuan(item.name(), medianYuan, 0.8),
                            item == Item.SECURITIES_HOLDING ? "shares and funds" : "life insurance",
                            "****" + dice.between(item.name() + "number", 1000, 9999),
                            since(18)));
        }

        private void marriage() {
            String status = age < MARRIAGE_AGE
                    ? "SINGLE"
                    : dice.pick(
                            "marriage",
                            age > 70
                                    ? List.of("MARRIED", "MARRIED", "WIDOWED")
                                    : List.of("MARRIED", "MARRIED", "MARRIED", "SINGLE", "DIVORCED"));
            if (age >= MARRIAGE_AGE) {
                put("civil-affairs", Fact.of(Item.MARRIAGE, status, since(MARRIAGE_AGE)));
            }
        }

        private void disability() {
            if (dice.chance("disabled", 0.05)) {
                put(
                        "disabled-persons-federation",
                        Fact.of(
                                Item.DISABILITY,
                                dice.pick("disabilityKind", DISABILITIES) + "/" + dice.between("grade", 1, 4),
                                since(SCHOOL_AGE)));
            }
        }

        private void medical() {
            if (dice.chance("ill", 0.3)) {
                put(
                        "medical-insurance",
                        new Fact(
                                Item.MEDICAL_SELF_PAID,
                                roundedYuan("selfPaid", 900, 1.0),
                                Item.MEDICAL_SELF_PAID.period(),
                                "resident insurance",
                                null,
                                null));
            }
        }

        /** A date after the person reached that age, or after the computer registers opened if that is later. */
        private String since(int age) {
            LocalDate reached = id.birthDate().plusYears(Math.min(age, this.age));
            return (reached.isBefore(REGISTERS_OPENED) ? REGISTERS_OPENED : reached).toString();
        }

        private long roundedYuan(String question, long medianYuan, double sigma) {
            return Math.max(1, Math.round(dice.logNormal(question, medianYuan, sigma))) * 100;
        }

        private void put(String source, Fact fact) {
            facts.computeIfAbsent(source, unused -> new ArrayList<>()).add(fact);
        }
    }
}
