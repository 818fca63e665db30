/** What is known of a run, while it goes on and afterwards: the files {@code runs/<id>.json} and the exit codes. */
package org.bulletinfacts.run;
