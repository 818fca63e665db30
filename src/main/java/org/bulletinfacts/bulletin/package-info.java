/** Bulletins: where their files are, what they hold, and who an article is. Formats are read as streams, byte for byte accounted for. */
package org.bulletinfacts.bulletin;
