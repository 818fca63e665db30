package org.bulletinfacts.observation;

/**
 * What the words around a figure say of its status.
 *
 * @param open whether nothing says that it has happened ("households pay"): a time that lies ahead makes it planned
 */
record Told(Status status, boolean open) {
    static final Told DONE = new Told(Status.ACTUAL, false);
    static final Told OPEN = new Told(Status.ACTUAL, true);
    static final Told PLANNED = new Told(Status.PLANNED, false);
    static final Told FORECAST = new Told(Status.FORECAST, false);
    static final Told TARGET = new Told(Status.TARGET, false);
}
