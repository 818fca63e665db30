package org.bulletinfacts.publish;

/** What publishing does, in order. Until {@link #RECORD} has ended, a failure leaves the last publication as it was. */
enum PublishStep {
    RECOVER,
    BUILD_SNAPSHOT,
    WRITE_PARQUET,
    WRITE_CSV,
    WRITE_TEXTS,
    VERIFY,
    PLACE_VERSION,
    KEEP_PREVIOUS,
    SWITCH_PARQUET,
    SWITCH_SNAPSHOT,
    SWITCH_LIVE_SQL,
    SWITCH_CSV,
    SWITCH_DICTIONARY,
    SWITCH_MANIFEST,
    RECORD,
    CLEAN_UP;

    /** Hears of each step before it begins. */
    @FunctionalInterface
    interface Listener {
        void before(PublishStep step);
    }
}
