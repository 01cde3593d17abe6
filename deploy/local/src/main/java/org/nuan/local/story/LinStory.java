package org.nuan.local.story;

/** The first story: a family of three generations that lives on odd jobs. */
public final class LinStory extends FromIdCardToMoney {

    public LinStory() {
        super(Household.LIN);
    }

    @Override
    public String name() {
        return "lin";
    }

    @Override
    public String title() {
        return "林小燕: three generations on odd jobs, from ID card to money";
    }

    @Override
    public int order() {
        return 1;
    }
}
