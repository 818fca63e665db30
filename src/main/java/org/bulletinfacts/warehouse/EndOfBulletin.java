package org.bulletinfacts.warehouse;

import org.bulletinfacts.bulletin.BulletinFile;

/**
 * A bulletin was read to its end: its row in the ledger may be written.
 *
 * @param sha256 of the whole file, 64 hex digits
 * @param articles how many articles it held
 * @param rejects how many pieces of it were no articles
 */
public record EndOfBulletin(BulletinFile file, String sha256, int articles, int rejects) implements LoadItem {}
