/** A user's own lexicon: a folder of files that add to the built-in ones, replace their rows and take forms out; read, checked row by row. */
package org.bulletinfacts.lexicon;
