package org.bulletinfacts.figure;

import org.bulletinfacts.text.Document;

/** Tells lengths that are names of races: "won the 1,500m", "the 100m hurdles", "in the 800 metres final". */
final class Disciplines {
    private Disciplines() {}

    static boolean isDiscipline(Passage p, Amount a) {
        if (a.kind != FigureKind.MEASURE || !"m".equals(a.unit) || a.max != null || !isDistance(a.value)) {
            return false;
        }
        Document d = p.d();
        if (!p.sameSentence(a.first, a.end)) {
            return isNamed(d, a);
        }
        return isRace(d, a.end)
                || isRace(d, a.end + 1) && p.isLower(a.end)
                || isNamed(d, a) && !p.isLower(a.end)
                || isNamed(d, a) && (d.is(a.end, "and") || d.is(a.end, "at") || d.is(a.end, "in"));
    }

    private static boolean isDistance(double metres) {
        return switch ((int) metres) {
            case 50, 60, 100, 110, 200, 400, 500, 800, 1000, 1500, 3000, 5000, 10000 -> metres == (int) metres;
            default -> false;
        };
    }

    /** "the 1,500m", with letters that touch the digits. */
    private static boolean isNamed(Document d, Amount a) {
        return d.is(a.first - 1, "the") && d.is(a.end - 1, "m") && d.glued(a.end - 1);
    }

    private static boolean isRace(Document d, int token) {
        return d.is(token, "final")
                || d.is(token, "semifinal")
                || d.is(token, "semi")
                || d.is(token, "heats")
                || d.is(token, "hurdles")
                || d.is(token, "steeplechase")
                || d.is(token, "freestyle")
                || d.is(token, "backstroke")
                || d.is(token, "breaststroke")
                || d.is(token, "butterfly")
                || d.is(token, "medley")
                || d.is(token, "relay")
                || d.is(token, "sprint")
                || d.is(token, "champion")
                || d.is(token, "title")
                || d.is(token, "gold")
                || d.is(token, "silver")
                || d.is(token, "bronze");
    }
}
