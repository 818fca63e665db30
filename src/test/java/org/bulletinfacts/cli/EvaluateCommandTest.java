package org.bulletinfacts.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulletinfacts.extract.Cascade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String TEXT = "Exports rise\\nExports rose 5% to $3 billion in May 2025.";
    /** 5% is right, the unit of $3 billion is not, May 2025 is too short, and "rise" is no figure. */
    private static final String GOLD =
            "{\"id\": \"a\", \"source\": \"peru\", \"published_on\": \"2025-06-04\", \"country\": \"PE\","
                    + " \"text\": \"" + TEXT + "\", \"figures\": ["
                    + "{\"start_char\": 8, \"end_char\": 12, \"mention\": \"rise\", \"kind\": \"count\", \"value\": 1},"
                    + "{\"start_char\": 26, \"end_char\": 28, \"mention\": \"5%\", \"kind\": \"percent\", \"value\": 5, \"unit\": \"%\"},"
                    + "{\"start_char\": 32, \"end_char\": 42, \"mention\": \"$3 billion\", \"kind\": \"money\", \"value\": 3e9,"
                    + " \"unit\": \"EUR\"}],"
                    + " \"dates\": [{\"start_char\": 46, \"end_char\": 49, \"mention\": \"May\", \"type\": \"DATE\","
                    + " \"value\": \"2025-05\"}], \"quotes\": []}\n";

    @TempDir
    Path home;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = Files.writeString(home.resolve("gold.jsonl"), GOLD);
    }

    private Run evaluate(Object... words) {
        String[] args = new String[words.length + 1];
        args[0] = "evaluate";
        for (int i = 0; i < words.length; i++) {
            args[i + 1] = words[i].toString();
        }
        return Run.of(home, Terminal.NONE, Cascade::english, args);
    }

    @Test
    void scoresByFact() {
        evaluate(gold, "--csv").exits(0).prints("""
                        fact,wanted,read,right,precision,recall,f1,overlap_f1
                        figures,3,2,2,1.000,0.667,0.800,0.800
                        figures with value and unit,3,2,1,0.500,0.333,0.400,0.800
                        dates,1,1,0,0.000,0.000,0.000,1.000
                        dates with timex,1,1,0,0.000,0.000,0.000,1.000
                        """);
    }

    @Test
    void scoresByFieldSourceKindAndRule() {
        evaluate(gold, "--by", "field", "--csv").exits(0).prints("""
                        fact,field,annotated,right,accuracy,wanted,given,precision,coverage
                        figures,kind,2,2,1.000,2,2,1.000,1.000
                        figures,value,2,2,1.000,2,2,1.000,1.000
                        figures,unit,2,1,0.500,2,2,0.500,1.000
                        dates,type,1,1,1.000,1,1,1.000,1.000
                        dates,timex,1,1,1.000,1,1,1.000,1.000
                        """);
        evaluate(gold, "--by", "source", "--csv").exits(0).shows("figures,peru,3,2,2,1.000,0.667,0.800,0.800\n");
        evaluate(gold, "--by", "kind", "--csv").exits(0).shows("figures,count,1,0,0,,0.000,0.000,0.000\n");
        evaluate(gold, "--by", "rule", "--csv").exits(0).shows("figures,percent,1,1,1.000\n");
    }

    @Test
    void listsErrors() {
        Run run = evaluate(gold, "--errors", "--csv").exits(0);
        List<String> lines = run.out().lines().toList();
        assertEquals("error,place,article,fact,mention,field,wanted,got,rule,text", lines.get(0));
        assertEquals(4, lines.size(), run.out());
        assertTrue(lines.get(1).startsWith("miss,gold.jsonl:1,a,figures,rise,,kind=count value=1,,,"), lines.get(1));
        assertTrue(
                lines.get(2).startsWith("wrong field,gold.jsonl:1,a,figures,$3 billion,unit,EUR,USD,"), lines.get(2));
        assertTrue(lines.get(3).startsWith("wrong span,gold.jsonl:1,a,dates,May,,May,May 2025,"), lines.get(3));
    }

    @Test
    void severalFilesAreAddedUp() throws IOException {
        Path other = Files.writeString(home.resolve("other.jsonl"), GOLD.replace("peru", "chile") + "\n" + GOLD);
        evaluate(gold, other, "--csv").exits(0).shows("figures,9,6,6,");
        evaluate(gold, other, "--by", "source", "--csv")
                .exits(0)
                .shows("dates,chile,1,")
                .shows("dates,peru,2,");
    }

    @Test
    void textsMayStandInABulletin() throws IOException {
        Path bulletin = Files.writeString(
                home.resolve("b.txt"), "04.06.2025\nExports rise\nExports rose 5% to $3 billion in May 2025.\n");
        String line = GOLD.replaceFirst("\"text\": \"[^\"]*\"", "\"position\": 1");
        Path without = Files.writeString(home.resolve("without.jsonl"), line);
        evaluate(without, "--bulletin", bulletin, "--csv").exits(0).shows("figures,3,2,2,");
        evaluate(without)
                .exits(2)
                .tells("without.jsonl, line 1: text is missing; right are the headline, a newline and the body, or"
                        + " --bulletin FILE");
        Path beyond =
                Files.writeString(home.resolve("beyond.jsonl"), line.replace("\"position\": 1", "\"position\": 2"));
        evaluate(beyond, "--bulletin", bulletin).exits(2).tells("position is 2; the bulletin has the articles 1 to 1");
    }

    @Test
    void wrongLinesSayWhatIsRight() throws IOException {
        wrong("{", "line 1: broken JSON");
        wrong("[1]", "line 1: no JSON object but [1]; one object {…} a line is right");
        wrong(GOLD.replace("2025-06-04", "4 June"), "published_on is \"4 June\"; a day written as 2025-06-04 is right");
        wrong(GOLD.replace("\"PE\"", "\"Peru\""), "country is \"Peru\"; two letters of ISO 3166-1 are right, as KZ");
        wrong(
                GOLD.replace("\"start_char\": 26", "\"start_char\": 25"),
                "figures[1] \"5%\" has the span 25 to 28, where \" 5%\" stands; its words stand first at 26 to 28");
        wrong(
                GOLD.replace("\"end_char\": 28", "\"end_char\": 280"),
                "figures[1] \"5%\" has the span 26 to 280; code points from 0 to 55, the end behind the start, are right");
        wrong(
                GOLD.replace("\"unit\": \"%\"", "\"units\": \"%\""),
                "figures[1].units is no column of figures; right are kind");
        wrong(GOLD.replace("\"percent\"", "\"percents\""), "figures[1].kind is \"percents\"; right are age, count");
        wrong(
                GOLD.replace("\"value\": 5", "\"value\": null"),
                "figures[1].value is null; this column always has a value");
        wrong(GOLD.replace("\"value\": 5", "\"value\": \"5\""), "figures[1].value is \"5\"; a number is right");
        wrong(GOLD.replace("\"quotes\": []", "\"quotes\": {}"), "quotes is {}; a list […] is right");
        wrong("\n", "has no line; one annotated text a line is right");
    }

    private void wrong(String lines, String message) throws IOException {
        Path file = Files.writeString(home.resolve("wrong.jsonl"), lines);
        Run run = evaluate(file).exits(2);
        assertTrue(run.err().contains(message), () -> run.err() + "\ndoes not say\n" + message);
        assertTrue(run.err().contains("wrong.jsonl"), run.err());
    }

    @Test
    void filesThatAreNotThereAndOptionsThatDoNotFit() {
        evaluate(home.resolve("none.jsonl")).exits(2).tells("none.jsonl: there is no such file");
        evaluate(gold, "--country", "XX").exits(2).tells("--country XX: no country code");
        evaluate(gold, "--by", "day").exits(2).tells("day");
        evaluate(gold, "--bulletin", home.resolve("none.txt")).exits(2).tells("none.txt: there is no such file");
        evaluate().exits(2).tells("GOLD.jsonl");
    }

    @Test
    void suitesOfOthersAreRecognised() throws IOException {
        Path suite = Files.writeString(home.resolve("suite.jsonl"), """
                {"id": "s1", "text": "She bought 40 apples", "dimension": "number", "gold": [{"start": 11, "end": 13, \
                "text": "40", "type": "NUMBER", "value": 40.0}]}
                {"id": "s2", "text": "She came last", "dimension": "number", "gold": [{"start": 9, "end": 13, \
                "text": "last", "type": "ORDINAL.RELATIVE", "value": "end+0"}]}
                {"id": "s3", "text": "She paid 40", "dimension": "number", "gold": [{"start": 9, "end": 11, \
                "text": "40", "type": "NUMBER", "value": 41.0}]}
                """);
        evaluate(suite, "--csv").exits(0).prints("""
                        suite,type,items,left_out,found,recall,with_value,right,accuracy
                        suite.jsonl,all,2,1,2,1.000,2,1,0.500
                        suite.jsonl,NUMBER,2,0,2,1.000,2,1,0.500
                        suite.jsonl,ORDINAL.RELATIVE,0,1,0,,0,0,
                        """);
        evaluate(suite).exits(0).shows("relative-ordinal         1  A figure is a number");
        evaluate(suite, "--left-out", "--csv")
                .exits(0)
                .shows("relative-ordinal,suite.jsonl:2,s2,ORDINAL.RELATIVE,last,");
        evaluate(suite, "--errors", "--csv").exits(0).shows("wrong field,suite.jsonl:3,s3,figures,40,value,41.0,40 ");
        evaluate(suite, gold).exits(2).tells("gold files and suites are measured differently");
    }
}
