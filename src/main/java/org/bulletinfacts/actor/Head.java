package org.bulletinfacts.actor;

/**
 * A word or two that tell what a name names: Ministry, Sea, Forum, Act.
 *
 * @param type the lexicon's own class: government, company, water, facility …
 * @param before may begin a name: Ministry of Health, Lake Victoria
 * @param after may end one: Health Ministry, Aral Sea
 */
record Head(String type, boolean before, boolean after) {
    static Head of(String type, String position) {
        boolean first = position.equals("first") || position.equals("before");
        boolean last = position.equals("last") || position.equals("after");
        return new Head(type, !last, !first);
    }

    boolean isCompany() {
        return type.equals("company");
    }
}
