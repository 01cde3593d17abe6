package org.nuan.policy.pack;

/** The rungs of the ladder of categories (国办发〔2023〕39号), highest need first; a place decides what each opens. */
public enum Rung {
    /** 特困人员. */
    TEKUN,
    /** 孤儿, 事实无人抚养儿童. */
    CHILD_WITHOUT_CARE,
    /** 最低生活保障. */
    DIBAO,
    /** 单人保, within a household at the edge. */
    SINGLE_PERSON_DIBAO,
    /** 最低生活保障边缘. */
    DIBAO_EDGE,
    /** 刚性支出困难. */
    RIGID_EXPENDITURE,
    /** On no rung. */
    NONE
}
