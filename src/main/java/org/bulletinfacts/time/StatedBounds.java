package org.bulletinfacts.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.bulletinfacts.text.Document;
import org.bulletinfacts.time.TimeWord.MonthName;

/**
 * When a fiscal or another year begins of which the clause behind it tells: "fiscal year 2025, which ended on September 30", "the
 * 2025/26 fishing year, which starts on 1 September", "the 2024/25 season (ending in June)".
 */
final class StatedBounds {
    /** Any year whose February has 28 days. */
    private static final int COMMON_YEAR = 2025;

    private final TimeLexicon lexicon;

    StatedBounds(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first day of such years, told behind a token; null where nothing is told. */
    MonthDay startBehind(Document d, int token) {
        int at = d.is(token, ',') || d.is(token, '(') ? token + 1 : token;
        at = d.is(at, "which") || d.is(at, "that") ? at + 1 : at;
        boolean ends = d.is(at, "ended") || d.is(at, "ends") || d.is(at, "ending");
        boolean starts = d.is(at, "started")
                || d.is(at, "starts")
                || d.is(at, "starting")
                || d.is(at, "began")
                || d.is(at, "begins")
                || d.is(at, "beginning");
        if (at == token || !ends && !starts || d.sentenceOf(at) != d.sentenceOf(token)) {
            return null;
        }
        at = d.is(at + 1, "on") || d.is(at + 1, "in") ? at + 2 : at + 1;
        MonthName first = lexicon.at(d, at, MonthName.class);
        int day = first == null ? at : lexicon.words.end(d, at);
        int behind = Digits.dayEnd(d, day);
        MonthName month = first != null || behind < 0 ? first : lexicon.at(d, behind, MonthName.class);
        if (month == null || first == null && behind < 0) {
            return null;
        }
        boolean year = Digits.yearEnd(d, day) > 0;
        return starts
                ? MonthDay.of(month.month(), behind > 0 && !year ? Digits.day(d, day) : 1)
                : afterEnd(month.month(), behind > 0 && !year ? Digits.day(d, day) : 0);
    }

    /** The day behind a last one; of a month alone behind its end. */
    private static MonthDay afterEnd(int month, int day) {
        LocalDate last = day == 0
                ? YearMonth.of(COMMON_YEAR, month).atEndOfMonth()
                : CalendarPeriod.day(COMMON_YEAR, month, day) == null ? null : LocalDate.of(COMMON_YEAR, month, day);
        return last == null ? null : MonthDay.from(last.plusDays(1));
    }
}
