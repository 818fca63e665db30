package org.bulletinfacts.observation;

/** The tokens of the clause that holds a figure, inside its sentence as far as that is looked at; ends are exclusive. */
record Clause(int first, int end, int sentenceFirst, int sentenceEnd) {}
