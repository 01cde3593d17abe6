package org.nuan.policy.situation;

/** The sub-kinds of income that some pack treats differently. */
public enum IncomeType {
    WAGE(IncomeKind.WAGE),
    /** Net; farm production included. */
    BUSINESS(IncomeKind.BUSINESS),
    /** Net; rent, interest, dividends, transferred land. */
    PROPERTY(IncomeKind.PROPERTY),
    /** Pension after employment. */
    EMPLOYEE_PENSION(IncomeKind.TRANSFER),
    /** The central part of the residents' basic pension (中央确定的城乡居民基本养老保险基础养老金). */
    CENTRAL_BASIC_PENSION(IncomeKind.TRANSFER),
    UNEMPLOYMENT_BENEFIT(IncomeKind.TRANSFER),
    /** Paid or due by children, parents or others who owe support. */
    SUPPORT_FEE(IncomeKind.TRANSFER),
    /** 优待抚恤金. */
    PREFERENTIAL_PENSION(IncomeKind.TRANSFER),
    /** 计划生育奖励与扶助金. */
    FAMILY_PLANNING_REWARD(IncomeKind.TRANSFER),
    /** 奖学金. */
    SCHOLARSHIP(IncomeKind.TRANSFER),
    /** 见义勇为奖励. */
    BRAVERY_REWARD(IncomeKind.TRANSFER),
    /** Social-assistance money and goods from the government. */
    GOVERNMENT_ASSISTANCE(IncomeKind.TRANSFER),
    /** 育儿补贴. */
    CHILD_CARE_SUBSIDY(IncomeKind.TRANSFER),
    /** 高龄津贴. */
    OLD_AGE_ALLOWANCE(IncomeKind.TRANSFER),
    OTHER_TRANSFER(IncomeKind.TRANSFER),
    OTHER(IncomeKind.OTHER);

    private final IncomeKind kind;

    IncomeType(IncomeKind kind) {
        this.kind = kind;
    }

    public IncomeKind kind() {
        return kind;
    }
}
