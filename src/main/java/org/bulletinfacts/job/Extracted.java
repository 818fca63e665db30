package org.bulletinfacts.job;

import org.bulletinfacts.extract.Facts;

/**
 * What the extractor gave for one article.
 *
 * @param problem why there are no facts, or null
 */
record Extracted(Facts facts, String problem) {}
