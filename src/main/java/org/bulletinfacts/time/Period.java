package org.bulletinfacts.time;

import java.time.LocalDate;

/** Days from {@code start} to {@code end}, both included. */
public record Period(LocalDate start, LocalDate end) {
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period " + start + ".." + end + " ends before it starts");
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }
}
