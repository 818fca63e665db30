package org.bulletinfacts.time;

/** What a verb form, or a word beside it, tells about the time of its clause. */
enum VerbTime {
    /** Said, fell. */
    PAST(Direction.PAST),
    /** A state of the past that ended where "until" says: was, served. */
    LASTING(Direction.PAST),
    /** Past, but its infinitive lies ahead: agreed to cut, ordered to leave. */
    PROMISING(Direction.PAST),
    /** Is. */
    PRESENT(Direction.PRESENT),
    /** Will, is due to, opens. */
    FUTURE(Direction.FUTURE);

    private final Direction direction;

    VerbTime(Direction direction) {
        this.direction = direction;
    }

    Direction direction() {
        return direction;
    }
}
