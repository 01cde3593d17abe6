package org.nuan.sources.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.CitizenId;
import org.nuan.sources.catalogue.Fact;
import org.nuan.sources.catalogue.Item;
import org.nuan.sources.catalogue.Source;
import org.nuan.sources.catalogue.SourceCatalogue;

class PeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DemonstrationHouseholds households = new DemonstrationHouseholds(new ObjectMapper());
    private final People people = new People(households);
    private final SourceCatalogue catalogue = new SourceCatalogue();

    private static CitizenId id(LocalDate born, int sequence) {
        String first17 = "990101" + born.toString().replace("-", "") + "%03d".formatted(sequence);
        return CitizenId.parse(first17 + CitizenId.checkCharacter(first17));
    }

    private static Stream<CitizenId> aCounty() {
        return IntStream.range(0, 3_000)
                .mapToObj(n -> id(LocalDate.of(1936, 1, 1).plusDays(n * 11L), n % 990));
    }

    private Person person(CitizenId id) {
        return people.find(id, "无名氏", TODAY).orElseThrow();
    }

    @Test
    void theDemonstrationHouseholdsHaveTheAgreedIds() {
        assertThat(households.all())
                .extracting(person ->
                        person.name() + " " + person.person().id().value().substring(6, 17))
                .containsExactlyInAnyOrder(
                        "林小燕 19860312024",
                        "林桂芳 19520520046",
                        "王子涵 20150901031",
                        "赵国强 19791103015",
                        "孙丽 19900708062",
                        "孙晓 20180214083",
                        "陈福来 19500115117",
                        "陈刚 19820630139",
                        "钱玉珍 19480808082",
                        "吴敏 19880417026",
                        "吴小雨 20140609044");
    }

    @Test
    void everySourceAnswersOnlyWhatItsKindKnows() {
        Stream<Person> everybody = Stream.concat(
                households.all().stream().map(DemonstrationPerson::person),
                aCounty().map(this::person));
        assertThat(everybody)
                .allSatisfy(person -> person.facts()
                        .forEach((source, facts) -> assertThat(facts)
                                .allMatch(fact -> kindOf(source).kind().answers(fact.item())
                                        && fact.period() == fact.item().period())));
    }

    private Source kindOf(String sourceId) {
        return catalogue.find(sourceId).orElseThrow();
    }

    @Test
    void theSamePersonIsTheSameTomorrowAndElsewhere() {
        People elsewhere = new People(new DemonstrationHouseholds(new ObjectMapper()));
        assertThat(aCounty())
                .allSatisfy(id -> assertThat(elsewhere.find(id, "another name", TODAY.plusDays(1)))
                        .map(Person::region)
                        .contains(person(id).region()));
        CitizenId someone = id(LocalDate.of(1970, 5, 5), 321);
        assertThat(elsewhere.find(someone, "a", TODAY)).isEqualTo(people.find(someone, "b", TODAY));
    }

    @Test
    void wageTaxAndHousingFundRestOnOneBase() {
        List<Person> taxed = aCounty()
                .map(this::person)
                .filter(person ->
                        amount(person, "housing-fund", Item.HOUSING_FUND).isPresent())
                .toList();
        assertThat(taxed).isNotEmpty().allSatisfy(person -> {
            long wage = amount(person, "human-resources", Item.WAGE).orElseThrow();
            assertThat(amount(person, "tax", Item.TAXED_INCOME)).contains(wage);
            assertThat(amount(person, "housing-fund", Item.HOUSING_FUND).orElseThrow() % (wage / 100 * 10))
                    .isZero();
        });
    }

    @Test
    void theDeadNeitherEarnNorDraw() {
        List<Person> dead = aCounty()
                .map(this::person)
                .filter(person -> has(person, "public-security", Item.DEATH))
                .toList();
        assertThat(dead).isNotEmpty().allSatisfy(person -> {
            assertThat(has(person, "civil-affairs", Item.FUNERAL)).isTrue();
            assertThat(person.at("human-resources")).isEmpty();
        });
    }

    @Test
    void aCountyHasSomeoneForEveryItem() {
        Set<Item> met = EnumSet.noneOf(Item.class);
        aCounty()
                .map(this::person)
                .forEach(person ->
                        person.facts().values().forEach(facts -> facts.forEach(fact -> met.add(fact.item()))));
        assertThat(met).containsExactlyInAnyOrder(Item.values());
    }

    @Test
    void nobodyAnswersToAnIdThatWasNeverIssuedOrIsYetToBeBorn() {
        assertThat(people.find(id(LocalDate.of(1980, 1, 1), 999), "无名氏", TODAY)).isEmpty();
        assertThat(people.find(id(TODAY.plusDays(1), 1), "无名氏", TODAY)).isEmpty();
    }

    @Test
    void aDemonstrationIdUnderAnotherNameIsNobody() {
        CitizenId lin = households.all().getFirst().person().id();
        assertThat(people.find(lin, "林小燕", TODAY)).isPresent();
        assertThat(people.find(lin, "林小雁", TODAY)).isEmpty();
    }

    private static boolean has(Person person, String source, Item item) {
        return person.at(source).stream().anyMatch(fact -> fact.item() == item);
    }

    private static Optional<Long> amount(Person person, String source, Item item) {
        return person.at(source).stream()
                .filter(fact -> fact.item() == item)
                .map(Fact::amountFen)
                .findFirst();
    }
}
