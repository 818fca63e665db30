package org.bulletinfacts.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bulletinfacts.extract.RuleFile.Measured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class RuleFileTest {
    private static final String BEFORE = """
            rule,fact,description,cases,precision
            count,figures,"A number, counted: 48 schools",12,0.5
            money,figures,An amount: 5 euros,,
            percent,figures,A percentage: 5%,7,1.0
            """;

    @TempDir
    Path folder;

    private Path file;
    private Path report;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("rules.csv"), BEFORE);
        report = Files.writeString(
                folder.resolve("rule-precision.csv"),
                "fact,rule,cases,precision\nfigures,count,30,0.96666\n" + "figures,money,12,1.0\nfigures,percent,0,\n");
    }

    @AfterEach
    void comparesAgain() {
        System.clearProperty(RuleFile.UPDATE);
    }

    @Test
    void aFileThatSaysSomethingElseIsAFailure() throws Exception {
        AssertionFailedError e =
                assertThrows(AssertionFailedError.class, () -> RuleFile.settle(file, RuleFile.measured(report)));
        assertTrue(e.getMessage().contains("-Drules.update=true"), e.getMessage());
        assertEquals(BEFORE, Files.readString(file));
    }

    @Test
    void isWrittenAnewWhereAsked() throws Exception {
        System.setProperty(RuleFile.UPDATE, "true");
        RuleFile.settle(file, RuleFile.measured(report));
        assertEquals("""
                rule,fact,description,cases,precision
                count,figures,"A number, counted: 48 schools",30,0.967
                money,figures,An amount: 5 euros,12,1.0
                percent,figures,A percentage: 5%,0,
                """, Files.readString(file));
        System.clearProperty(RuleFile.UPDATE);
        RuleFile.settle(file, RuleFile.measured(report));
    }

    @Test
    void aMeasuredRuleWithoutARowIsAFailure() {
        Map<String, Measured> measured = Map.of("no-such-rule", new Measured(3, 1));
        assertThrows(AssertionFailedError.class, () -> RuleFile.settle(file, measured));
    }

    @Test
    void twoRowsOfOneRuleAreRefused() throws Exception {
        String[][] wrong = {
            {"count,figures,Once more: 5 cats,,\n", "line 6: the rule \"count\" stands in line 2 already"},
            {
                "\"two\nlines\",dates,A day: Monday,,\nmoney,dates,A day: 5 May,,\n",
                "line 8: the rule \"money\" stands in line 4"
            }
        };
        String quoted = BEFORE.replace("counted: 48", "counted:\n48");
        for (String[] rows : wrong) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> Rule.read("my/rules.csv", new StringReader(quoted + rows[0])));
            assertTrue(e.getMessage().startsWith("my/rules.csv, " + rows[1]), e.getMessage());
            assertTrue(e.getMessage().contains("one row a rule is right"), e.getMessage());
        }
    }

    /** So that nothing but what was measured changes when the file is written. */
    @Test
    void theFileThatShipsIsWrittenAsItIs() throws Exception {
        assertEquals(Files.readString(RuleFile.SOURCE), RuleFile.text(Rule.all()));
    }
}
