package org.bulletinfacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How the forms of a dictionary meet the text: hyphens, blanks, exact spelling. */
class FormTest {
    private final Lexicon.Builder builder = new Lexicon.Builder();
    private final Dictionary<String> forms = builder.dictionary("forms");

    private String at(String text, int token) {
        Document d = builder.build().newDocument();
        builder.build().read(text, 0, d);
        return forms.at(d, token);
    }

    @Test
    void hyphensAndBlanksBetweenWordsAreTheSame() {
        forms.add("year-on-year", "comparison").add("year old", "age");
        assertEquals("comparison", at("year on year", 0));
        assertEquals("comparison", at("year-on-year", 0));
        assertEquals("age", at("year-old", 0), "a form with hyphens must not hide one with blanks");
        assertEquals(null, at("year - old", 0), "a dash with blanks joins nothing");
    }

    @Test
    void aHyphenAtTheEndsOfAFormIsMeant() {
        forms.add("-plus", "or more");
        assertEquals("or more", at("50-plus", 1));
        assertEquals(null, at("50 plus", 1));
    }

    @Test
    void exactFormsKeepTheirCaseAndHyphens() {
        forms.add("=kW-h", "energy");
        assertEquals("energy", at("kW-h", 0));
        assertEquals(null, at("KW-h", 0));
    }
}
