/**
 * Numbers in words and digits, the common ground of figures and time expressions: what a number is worth, not what it counts.
 */
package org.bulletinfacts.number;
