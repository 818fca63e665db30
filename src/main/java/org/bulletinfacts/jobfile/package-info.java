/** The job file: read, checked key by key, and filled up with defaults. Its JSON Schema lies beside it as a resource. */
package org.bulletinfacts.jobfile;
