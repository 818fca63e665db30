package org.bulletinfacts.job;

import org.bulletinfacts.bulletin.BulletinFile;

/**
 * A file that is new or changed.
 *
 * @param sha256 of the whole file, 64 hex digits
 * @param articles how many articles it holds
 * @param rejects how many pieces of it are no articles
 */
record SurveyedFile(BulletinFile file, String sha256, int articles, int rejects) {}
