/**
 * Time expressions: found, given their TIMEX3 value, and resolved against the publication day, the tense and other dates of the text.
 *
 * <p>What TIMEX3 leaves open is decided so:
 *
 * <ul>
 *   <li>A range is one expression where a dash joins its ends, or where one end borrows from the other ("June 10–15", "10 to 15
 *       June", "the first nine months of 2025"); its value is an ISO 8601 interval, 2025-06-10/2025-06-15. "From 1992 to 2024" is two
 *       expressions.
 *   <li>Prepositions and qualifiers (about, more than) stay outside, the qualifiers' meaning is the modifier; determiners and what
 *       says which part is meant (early, the end of) stand inside.
 *   <li>What is so many units ago is as exact as the unit: "two weeks ago" is a week. "A few years ago" is PAST_REF.
 *   <li>"The past five years" is a duration; "last year" is a date. Durations have no days.
 *   <li>A weekday is the last one, the publication day included, or the next one behind a verb of the future. A month or day without
 *       year is the nearest one; the tense decides where both are likely. What was agreed, ordered or promised lies ahead only behind
 *       the infinitive: "agreed on Monday to pay by Friday". "Next Monday" is the first Monday to come.
 *   <li>"The same period last year" and "a year earlier" repeat the period that the text spoke of last, with both ends of "from January
 *       to August". "The next day" needs a day in the text to count from; a year gives none.
 *   <li>"Two weeks after 4 June" is a day, as exact as the day it counts from. "The week ending 11 October" has seven days up to that
 *       day; where it begins on a Monday its value is that of the ISO week.
 *   <li>A time of day and the day beside it are one expression. A known zone is part of the value.
 *   <li>"Monthly" before a noun, "$5 a month" and "year-on-year" are no expressions of time.
 *   <li>A season bears the year in which it begins; winter begins in December, south of the equator in June.
 *   <li>A quarter or half of a fiscal year is FY2025-Q3, FY2025-H1. Holidays are those of the source's country; a feast that begins in
 *       the evening has the day after it.
 * </ul>
 */
package org.bulletinfacts.time;
