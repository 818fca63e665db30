package org.bulletinfacts.figure;

import org.bulletinfacts.text.Document;

/** Tells pounds that are a weight from pounds that are money. */
final class Pounds {
    private static final int FARTHEST = 8;

    private Pounds() {}

    /**
     * Whether the pounds from token {@code at} to before {@code end} are a weight: "50 pounds of explosives", "a 20-pound bomb",
     * "volume rose to 2 billion pounds", and in America all that nothing tells to be paid.
     *
     * @param of whether "of" stands behind them
     */
    static boolean isWeight(Passage p, int at, int end, boolean of) {
        Document d = p.d();
        if (p.isHyphen(at - 1) || of) {
            return true;
        }
        String country = p.conventions().country();
        boolean american = country != null && (country.equals("US") || country.equals("CA"));
        int first = Math.max(d.sentenceFirst(d.sentenceOf(at)), at - FARTHEST);
        for (int t = at - 1; t >= first; t--) {
            if (isPaid(d, t)) {
                return false;
            }
            if (isHarvested(d, t) && !d.is(t - 1, "trade")) {
                return true;
            }
        }
        return american;
    }

    private static boolean isPaid(Document d, int t) {
        return d.is(t, "cost")
                || d.is(t, "costs")
                || d.is(t, "worth")
                || d.is(t, "pay")
                || d.is(t, "pays")
                || d.is(t, "paid")
                || d.is(t, "spend")
                || d.is(t, "spent")
                || d.is(t, "invest")
                || d.is(t, "invested")
                || d.is(t, "debt")
                || d.is(t, "debts")
                || d.is(t, "loan")
                || d.is(t, "fined")
                || d.is(t, "fine")
                || d.is(t, "budget")
                || d.is(t, "price")
                || d.is(t, "profit");
    }

    private static boolean isHarvested(Document d, int t) {
        return d.is(t, "volume")
                || d.is(t, "volumes")
                || d.is(t, "weighing")
                || d.is(t, "weighed")
                || d.is(t, "weighs")
                || d.is(t, "weight")
                || d.is(t, "harvest")
                || d.is(t, "landings")
                || d.is(t, "tonnage");
    }
}
