package org.nuan.local.story;

import java.util.List;

/**
 * An invented household of the demonstration province, and what it says when it applies.
 *
 * @param citizen user name of the account that applies
 * @param form the application as JSON
 * @param needs services beyond money that the visitors will see a need for
 */
record Household(String name, String citizen, String village, String form, List<String> needs) {

    /** Odd jobs, an old mother and a schoolboy; everything declared. */
    static final Household LIN = new Household("林小燕", "citizen-lin", "990101001001", """
            {"scheme":"dibao","region":"990101001001","residence":"URBAN","address":"柳溪镇杨树村 12 号",
             "phone":"13900000001","staffRelative":false,
             "reason":"打零工,收入不稳定,要照顾年迈的母亲和上小学的儿子",
             "payee":{"accountNumber":"6217000000000100017","holderName":"林小燕","bankName":"示范银行"},
             "members":[
              {"citizenId":"990101198603120245","name":"林小燕","relation":"SELF","employed":true,
               "incomes":[{"kind":"WAGE","monthlyFen":186000}],
               "property":[{"kind":"FINANCIAL_ASSETS","amountFen":321540,"description":"活期存款"}]},
              {"citizenId":"990101195205200465","name":"林桂芳","relation":"PARENT","employed":false,
               "incomes":[{"kind":"TRANSFER","subkind":"CENTRAL_BASIC_PENSION","monthlyFen":23000}],
               "property":[{"kind":"FINANCIAL_ASSETS","amountFen":112000,"description":"存折"}]},
              {"citizenId":"990101201509010319","name":"王子涵","relation":"CHILD","employed":false,
               "schooling":"COMPULSORY"}]}
            """, List.of("TUTORING"));

    /** An old woman who lives alone with a severe disability. */
    static final Household QIAN = new Household("钱玉珍", "citizen-zhao", "990101001001", """
            {"scheme":"dibao","region":"990101001001","residence":"URBAN","address":"柳溪镇杨树村 3 号",
             "phone":"13900000005","staffRelative":false,
             "reason":"独自生活,行动不便,只有基础养老金",
             "payee":{"accountNumber":"6217000000000500018","holderName":"钱玉珍","bankName":"示范银行"},
             "members":[
              {"citizenId":"990101194808080824","name":"钱玉珍","relation":"SELF","employed":false,
               "disabilityKind":"physical","disabilityGrade":2,"traits":["LIVES_ALONE"],
               "incomes":[{"kind":"TRANSFER","subkind":"CENTRAL_BASIC_PENSION","monthlyFen":26000}]}]}
            """, List.of("HOME_CARE"));
}
