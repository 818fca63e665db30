/**
 * The commands: what a person or a scheduler types, and what they print. Results go to standard output, messages and logs to
 * standard error. Nothing else of the program depends on this package.
 */
package org.bulletinfacts.cli;
