package org.nuan.local.story;

/** The second story: an old woman with a severe disability who lives alone. */
public final class QianStory extends FromIdCardToMoney {

    public QianStory() {
        super(Household.QIAN);
    }

    @Override
    public String name() {
        return "qian";
    }

    @Override
    public String title() {
        return "钱玉珍: lives alone with a severe disability, from ID card to money";
    }

    @Override
    public int order() {
        return 2;
    }
}
