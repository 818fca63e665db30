/** Trains the model of names from folders of annotated texts, and tells what it is worth on texts held out. */
package org.bulletinfacts.train;
