/** Labels runs of tokens with the kinds of what they name: a linear model over tags, its decoder and its training. */
package org.bulletinfacts.tagger;
