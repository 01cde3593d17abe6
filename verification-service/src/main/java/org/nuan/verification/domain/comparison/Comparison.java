package org.nuan.verification.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuan.kernel.RegionCode;
import org.nuan.verification.domain.answer.Finding;
import org.nuan.verification.domain.order.Person;
import org.nuan.verification.domain.source.Item;

/**
 * Sets what one person declared beside what the sources found. Households are taken at their word where they declared
 * more than is found; only what they did not say is held against the file, and a person decides what it means.
 */
public final class Comparison {

    private static final List<Item> FINANCIAL =
            List.of(Item.DEPOSIT, Item.SECURITIES_HOLDING, Item.INSURANCE_CASH_VALUE);
    /** Pensions that do not count as income (57号 Art. 13 and provincial lists) need not be declared either. */
    private static final String CENTRAL_BASIC_PENSION = "central-basic";

    private final Tolerances tolerances;

    public Comparison(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    /** @param region where the household applied */
    public List<Discrepancy> compare(Person person, List<Finding> findings, RegionCode region) {
        Sheet sheet = new Sheet(person, findings);
        List<Discrepancy> all = new ArrayList<>();
        deaths(sheet, all);
        incomes(sheet, all);
        balances(sheet, all);
        things(sheet, all);
        expenses(sheet, all);
        registration(sheet, region, all);
        return all;
    }

    private void deaths(Sheet sheet, List<Discrepancy> all) {
        if (sheet.count(Item.DEATH) > 0) {
            all.add(sheet.fact(Item.DEATH, Grade.STOP, Difference.DEATH_REGISTERED));
        }
        if (sheet.count(Item.FUNERAL) > 0) {
            all.add(sheet.fact(Item.FUNERAL, Grade.STOP, Difference.FUNERAL_REGISTERED));
        }
    }

    private void incomes(Sheet sheet, List<Discrepancy> all) {
        long wage = sheet.found(Item.WAGE);
        long declaredWage = sheet.declared("WAGE", "TAXED_INCOME");
        income(sheet, Item.WAGE, declaredWage, wage).ifPresent(all::add);
        // The tax office sees the same wage again: only what goes beyond the wage and all declared incomes is new.
        long declaredAll = declaredWage + sheet.declared("BUSINESS", "PROPERTY", "OTHER");
        income(sheet, Item.TAXED_INCOME, Math.max(declaredAll, wage), sheet.found(Item.TAXED_INCOME))
                .ifPresent(all::add);
        long pension = sheet.found(Item.PENSION) - sheet.foundSaying(Item.PENSION, CENTRAL_BASIC_PENSION);
        income(sheet, Item.PENSION, sheet.declared("PENSION", "TRANSFER"), pension)
                .ifPresent(all::add);
        long unemployment = sheet.found(Item.UNEMPLOYMENT_BENEFIT);
        income(sheet, Item.UNEMPLOYMENT_BENEFIT, sheet.declared("UNEMPLOYMENT_BENEFIT", "TRANSFER"), unemployment)
                .ifPresent(all::add);
    }

    private Optional<Discrepancy> income(Sheet sheet, Item item, long declared, long found) {
        long excess = found - declared;
        if (excess <= tolerances.income(declared)) {
            return Optional.empty();
        }
        return Optional.of(new Discrepancy(
                sheet.personId(),
                item,
                declared,
                found,
                excess > tolerances.majorIncomeFen() ? Grade.MAJOR : Grade.MINOR,
                declared == 0 ? Difference.INCOME_UNDECLARED : Difference.INCOME_ABOVE_DECLARED));
    }

    /** Assets declared in one sum cover deposits first, then securities, then insurance. */
    private void balances(Sheet sheet, List<Discrepancy> all) {
        long general = sheet.declared("FINANCIAL_ASSETS");
        for (Item item : FINANCIAL) {
            long found = sheet.found(item);
            long own = sheet.declared(item.name());
            long covered = Math.min(general, Math.max(0, found - own));
            general -= covered;
            balance(sheet, item, own + covered, found).ifPresent(all::add);
        }
        balance(sheet, Item.HOUSING_FUND, sheet.declared("HOUSING_FUND") + general, sheet.found(Item.HOUSING_FUND))
                .ifPresent(all::add);
    }

    private Optional<Discrepancy> balance(Sheet sheet, Item item, long declared, long found) {
        long excess = found - declared;
        if (excess <= tolerances.balanceFloorFen()) {
            return Optional.empty();
        }
        return Optional.of(new Discrepancy(
                sheet.personId(),
                item,
                declared,
                found,
                excess > tolerances.majorBalanceFen() ? Grade.MAJOR : Grade.MINOR,
                declared == 0 ? Difference.BALANCE_UNDECLARED : Difference.BALANCE_ABOVE_DECLARED));
    }

    private void things(Sheet sheet, List<Discrepancy> all) {
        counted(sheet, Item.VEHICLE, sheet.times("VEHICLE"), 0, Difference.VEHICLE_UNDECLARED, all);
        counted(sheet, Item.COMPANY, sheet.times("COMPANY"), 0, Difference.COMPANY_UNDECLARED, all);
        counted(
                sheet,
                Item.REAL_ESTATE,
                sheet.times("REAL_ESTATE", "HOME"),
                tolerances.homesUndeclaredMinor(),
                Difference.HOME_UNDECLARED,
                all);
    }

    private static void counted(
            Sheet sheet, Item item, long declared, int minorUpTo, Difference difference, List<Discrepancy> all) {
        long found = sheet.count(item);
        if (found > declared) {
            Grade grade = found - declared <= minorUpTo ? Grade.MINOR : Grade.MAJOR;
            all.add(new Discrepancy(sheet.personId(), item, declared, found, grade, difference));
        }
    }

    /** Costs lower the income that counts, so here the declared side must not be the larger one. */
    private void expenses(Sheet sheet, List<Discrepancy> all) {
        long declared = sheet.declared("MEDICAL_SELF_PAID");
        long found = sheet.found(Item.MEDICAL_SELF_PAID);
        if (declared - found > tolerances.income(declared)) {
            Grade grade = declared - found > tolerances.majorBalanceFen() ? Grade.MAJOR : Grade.MINOR;
            all.add(new Discrepancy(
                    sheet.personId(),
                    Item.MEDICAL_SELF_PAID,
                    declared,
                    found,
                    grade,
                    Difference.EXPENSE_BELOW_DECLARED));
        }
    }

    private static void registration(Sheet sheet, RegionCode region, List<Discrepancy> all) {
        boolean elsewhere = sheet.texts(Item.HOUSEHOLD_REGISTER).anyMatch(code -> !isInCountyOf(region, code));
        if (elsewhere) {
            all.add(sheet.fact(Item.HOUSEHOLD_REGISTER, Grade.MINOR, Difference.REGISTERED_ELSEWHERE));
        }
    }

    private static boolean isInCountyOf(RegionCode region, String registeredAt) {
        int digits = Math.min(RegionCode.Level.COUNTY.digits(), region.value().length());
        return registeredAt.startsWith(region.value().substring(0, digits));
    }
}
