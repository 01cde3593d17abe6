package org.nuan.acceptance;

import java.time.LocalDate;
import org.nuan.kernel.CitizenId;

/** Invented people and the forms they fill in. */
final class People {

    private People() {}

    /** A valid number of the demonstration county that belongs to nobody. */
    static String citizenId(LocalDate born, int sequence) {
        String first17 = "990101" + born.toString().replace("-", "") + String.format("%03d", sequence);
        return first17 + CitizenId.checkCharacter(first17);
    }

    /** An application of one adult who lives alone. */
    static String formOf(String citizenId, String name, String village) {
        return """
                {"scheme":"dibao","region":"%s","residence":"URBAN","address":"杨树村 1 号","phone":"13900000099",
                 "staffRelative":false,"reason":"没有收入",
                 "payee":{"accountNumber":"6217000000000500018","holderName":"%s","bankName":"示范银行"},
                 "members":[{"citizenId":"%s","name":"%s","relation":"SELF","employed":false}]}
                """.formatted(village, name, citizenId, name);
    }

    /** The household of the first demonstration: three generations, everything declared. */
    static String lin() {
        return """
                {"scheme":"dibao","region":"990101001001","residence":"URBAN","address":"柳溪镇杨树村 12 号",
                 "phone":"13900000001","staffRelative":false,"reason":"打零工,收入不稳定",
                 "payee":{"accountNumber":"6217000000000100017","holderName":"林小燕","bankName":"示范银行"},
                 "members":[
                  {"citizenId":"990101198603120245","name":"林小燕","relation":"SELF","employed":true,
                   "incomes":[{"kind":"WAGE","monthlyFen":186000}],
                   "property":[{"kind":"FINANCIAL_ASSETS","amountFen":321540}]},
                  {"citizenId":"990101195205200465","name":"林桂芳","relation":"PARENT","employed":false,
                   "incomes":[{"kind":"TRANSFER","subkind":"CENTRAL_BASIC_PENSION","monthlyFen":23000}],
                   "property":[{"kind":"FINANCIAL_ASSETS","amountFen":112000}]},
                  {"citizenId":"990101201509010319","name":"王子涵","relation":"CHILD","employed":false,
                   "schooling":"COMPULSORY"}]}
                """;
    }

    static String qian() {
        return """
                {"scheme":"dibao","region":"990101001001","residence":"URBAN","address":"杨树村 3 号",
                 "phone":"13900000005","staffRelative":false,"reason":"独自生活,行动不便",
                 "payee":{"accountNumber":"6217000000000500018","holderName":"钱玉珍","bankName":"示范银行"},
                 "members":[{"citizenId":"990101194808080824","name":"钱玉珍","relation":"SELF","employed":false,
                  "disabilityKind":"physical","disabilityGrade":2,"traits":["LIVES_ALONE"],
                  "incomes":[{"kind":"TRANSFER","subkind":"CENTRAL_BASIC_PENSION","monthlyFen":26000}]}]}
                """;
    }

    /** Declares nothing; the sources know of wages, a car and savings. */
    static String zhao() {
        return formOf("990101197911030159", "赵国强", "990101001001");
    }

    /** One of the two has died; the other applies for both. */
    static String chen() {
        return """
                {"scheme":"dibao","region":"990101001001","residence":"URBAN","address":"杨树村 9 号",
                 "phone":"13900000004","staffRelative":false,"reason":"收入低",
                 "payee":{"accountNumber":"6217000000000400011","holderName":"陈刚","bankName":"示范银行"},
                 "members":[
                  {"citizenId":"990101198206301392","name":"陈刚","relation":"SELF","employed":true,
                   "incomes":[{"kind":"WAGE","monthlyFen":120000}]},
                  {"citizenId":"990101195001151171","name":"陈福来","relation":"PARENT","employed":false}]}
                """;
    }
}
