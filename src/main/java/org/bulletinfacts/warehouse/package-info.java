/**
 * The working database: its schema, the ledger of what was read, and the writers of articles and facts. All writing to it
 * happens under the {@link org.bulletinfacts.warehouse.OutputLock}.
 */
package org.bulletinfacts.warehouse;
