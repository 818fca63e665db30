package org.bulletinfacts.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bulletinfacts.extract.Rule;

/**
 * The table {@code rules}: the rules of this release, and those of older facts that still name them. Figures and mentions get
 * their confidence from it when they are published, so that a new measurement needs no rebuild.
 */
public final class RuleRows {
    /** What facts name, though neither this release nor the table knows it. */
    private static final String UNKNOWN = "A rule of another release";

    private RuleRows() {}

    /**
     * Brings the table up to date, and leaves it alone where it is. Months with a figure or mention whose confidence is another
     * one now are noted as changed: their published rows differ. The connection commits by itself.
     */
    public static void write(Connection connection, List<Rule> rules) throws SQLException {
        Sql.inTransaction(connection, () -> {
            want(connection, rules);
            long wrong = Sql.number(
                    connection,
                    "SELECT (SELECT count(*) FROM (FROM wanted_rules EXCEPT ALL FROM rules))"
                            + " + (SELECT count(*) FROM (FROM rules EXCEPT ALL FROM wanted_rules))");
            if (wrong > 0) {
                noteMonths(connection);
                Sql.update(connection, "DELETE FROM rules");
                Sql.update(connection, "INSERT INTO rules FROM wanted_rules ORDER BY rule");
            }
            Sql.update(connection, "DROP TABLE wanted_rules");
        });
    }

    /** Fills the table {@code wanted_rules}: what the table {@code rules} should be. */
    private static void want(Connection connection, List<Rule> rules) throws SQLException {
        Sql.update(connection, "CREATE OR REPLACE TEMP TABLE wanted_rules AS FROM rules LIMIT 0");
        Sql.update(
                connection,
                "INSERT INTO wanted_rules SELECT unnest(?), unnest(?), unnest(?), CAST(unnest(?) AS INTEGER),"
                        + " CAST(unnest(?) AS DOUBLE), CAST(unnest(?) AS DOUBLE)",
                column(rules, Rule::name),
                column(rules, Rule::fact),
                column(rules, Rule::description),
                column(rules, Rule::cases),
                column(rules, Rule::precision),
                column(rules, Rule::confidence));
        Sql.update(connection, """
                INSERT INTO wanted_rules
                SELECT u.rule, coalesce(r.fact, u.fact), coalesce(r.description, ?), r.cases, r.precision, r.confidence
                FROM (
                    SELECT rule, min(fact) AS fact FROM (
                        SELECT DISTINCT rule, 'figures' AS fact FROM figures
                        UNION ALL SELECT DISTINCT rule, 'dates' FROM dates
                        UNION ALL SELECT DISTINCT rule, 'mentions' FROM mentions
                        UNION ALL SELECT DISTINCT rule, 'quotes' FROM quotes
                        UNION ALL SELECT DISTINCT rule, 'events' FROM events
                    )
                    GROUP BY rule
                ) u
                LEFT JOIN rules r ON r.rule = u.rule
                WHERE u.rule NOT IN (SELECT rule FROM wanted_rules)
                """, UNKNOWN);
    }

    private static void noteMonths(Connection connection) throws SQLException {
        Sql.update(connection, """
                INSERT INTO changed_months
                SELECT strftime(published_on, '%Y-%m')
                FROM (SELECT published_on, rule FROM figures UNION ALL SELECT published_on, rule FROM mentions)
                WHERE rule IN (
                    SELECT rule FROM wanted_rules w FULL JOIN rules r USING (rule)
                    WHERE w.confidence IS DISTINCT FROM r.confidence
                )
                EXCEPT SELECT month FROM changed_months
                """);
    }

    private static Collection<String> column(List<Rule> rules, Function<Rule, ?> field) {
        return rules.stream()
                .map(field)
                .map(value -> Objects.toString(value, null))
                .toList();
    }
}
