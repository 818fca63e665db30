package org.bulletinfacts.warehouse;

/** What the ingest step hands to the writer, in the order of source, file and position. */
public sealed interface LoadItem permits LoadedArticle, LoadedReject, EndOfBulletin {}
