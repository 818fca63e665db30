package org.bulletinfacts.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bulletinfacts.time.Period;

/** Numbers the acts of one article: triggers that tell of one act share a number, and the date that one of them states. */
final class Happenings {
    /** One trigger with its dates and place. */
    private record Telling(Deed deed, Period period, Integer place, boolean planned, boolean headline, int number) {}

    private final List<Telling> tellings = new ArrayList<>();
    private final LocalDate publishedOn;
    private int last;

    Happenings(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    void add(Scene s, Deed deed) {
        Period period = Circumstances.period(s, deed);
        Integer place = Circumstances.place(s, deed);
        boolean toCome = period != null && period.start().isAfter(publishedOn);
        boolean planned = deed.planned() || toCome && !deed.past();
        if (toCome && !planned) {
            // "agreed on Monday to build": the day was read with what is to come, and is not when they agreed.
            period = null;
        }
        boolean headline = s.d.inHeadline(deed.first());
        int number = 0;
        for (Telling told : tellings) {
            if (number == 0 && isSame(told, deed, period, planned, headline)) {
                number = told.number;
            }
        }
        tellings.add(new Telling(deed, period, place, planned, headline, number == 0 ? ++last : number));
    }

    private static boolean isSame(Telling told, Deed deed, Period period, boolean planned, boolean headline) {
        Deed other = told.deed;
        boolean same = other.frame().type().equals(deed.frame().type())
                && told.planned == planned
                && other.cancelled() == deed.cancelled()
                && (told.period == null || period == null || told.period.equals(period))
                && (isSameParties(other, deed));
        if (!same) {
            return false;
        }
        return !deed.recipients().isEmpty() || told.headline != headline || other.object() == deed.object();
    }

    private static boolean isSameParties(Deed a, Deed b) {
        boolean oneActor = first(a.actors()) == first(b.actors());
        boolean oneRecipient = first(a.recipients()) == first(b.recipients());
        if (oneRecipient
                && (oneActor
                        || !a.recipients().isEmpty()
                                && (a.actors().isEmpty() || b.actors().isEmpty()))) {
            return true;
        }
        return a.frame().reciprocal()
                && first(a.actors()) == first(b.recipients())
                && first(a.recipients()) == first(b.actors());
    }

    private static int first(List<Integer> actors) {
        return actors.isEmpty() ? -1 : actors.get(0);
    }

    /** The events, in the order of the text: a row for every actor and recipient. */
    List<Event> events(Scene s) {
        List<Event> events = new ArrayList<>(tellings.size());
        for (Telling told : tellings) {
            Deed deed = told.deed;
            Period period = told.period != null ? told.period : periodOf(told.number);
            String status = deed.cancelled() ? "cancelled" : told.planned ? "planned" : "actual";
            for (Integer actor : orNull(actors(told))) {
                for (Integer recipient : orNull(deed.recipients())) {
                    events.add(new Event(
                            s.d.span(deed.first(), deed.end()),
                            deed.frame().type(),
                            actor,
                            recipient,
                            period,
                            told.place,
                            status,
                            told.number,
                            deed.rule()));
                }
            }
        }
        return events;
    }

    /** The actors; those of another telling of the same act where this one names none. */
    private List<Integer> actors(Telling telling) {
        if (!telling.deed.actors().isEmpty()) {
            return telling.deed.actors();
        }
        return tellings.stream()
                .filter(told ->
                        told.number == telling.number && !told.deed.actors().isEmpty())
                .findFirst()
                .map(told -> told.deed.actors())
                .orElse(List.of());
    }

    private Period periodOf(int number) {
        return tellings.stream()
                .filter(told -> told.number == number)
                .map(Telling::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Integer> orNull(List<Integer> actors) {
        return actors.isEmpty() ? java.util.Collections.singletonList(null) : actors;
    }
}
