package org.nuan.policy.pack;

import java.util.List;

/** What a pack may regulate, each with the parameters that it needs besides those common to all. */
public enum Scheme {
    /** 特困人员救助供养, support of the extremely poor. */
    TEKUN(TekunParameters.ALL),
    /** 最低生活保障, the minimum living guarantee. */
    DIBAO(DibaoParameters.ALL),
    /** 单人保: one severely disabled or seriously ill member of an edge household alone. */
    SINGLE_PERSON_DIBAO(EdgeParameters.ALL),
    /** 最低生活保障边缘家庭, a category without money of its own that opens special aid. */
    DIBAO_EDGE(EdgeParameters.ALL),
    /** 刚性支出困难家庭, likewise a category. */
    RIGID_EXPENDITURE(RigidParameters.ALL),
    /** 临时救助, temporary aid after an emergency or for an expenditure. */
    TEMPORARY_AID(TemporaryParameters.ALL),
    /** 一次性补贴, a one-off subsidy to a group. */
    GROUP_SUBSIDY(List.of()),
    /** 价格临时补贴, linked to the price index. */
    PRICE_SUBSIDY(PriceParameters.ALL),
    /** 困难残疾人生活补贴. */
    DISABILITY_LIVING_SUBSIDY(DisabilityParameters.LIVING),
    /** 重度残疾人护理补贴. */
    DISABILITY_NURSING_SUBSIDY(DisabilityParameters.NURSING),
    /** 孤儿和事实无人抚养儿童基本生活保障. */
    CHILDREN(ChildrenParameters.ALL),
    /** 受灾人员救助: emergency and transition periods. */
    DISASTER_AID(List.of());

    private final List<ParameterKey<?>> parameters;

    Scheme(List<ParameterKey<?>> parameters) {
        this.parameters = parameters;
    }

    /** Parameters that a pack with this scheme has to set. */
    public List<ParameterKey<?>> parameters() {
        return parameters;
    }

    /** How what is decided under it is paid. */
    public Pay pay() {
        return switch (this) {
            case DIBAO_EDGE, RIGID_EXPENDITURE -> Pay.NONE;
            case TEMPORARY_AID, GROUP_SUBSIDY, PRICE_SUBSIDY, DISASTER_AID -> Pay.ONE_OFF;
            default -> Pay.MONTHLY;
        };
    }
}
