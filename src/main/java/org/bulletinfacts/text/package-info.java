/**
 * The engine: tokens, sentences, lexicon and rules over them. It knows no word of the domain and imports nothing of it.
 */
package org.bulletinfacts.text;
