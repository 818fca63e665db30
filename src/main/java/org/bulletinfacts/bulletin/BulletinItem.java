package org.bulletinfacts.bulletin;

/** What a bulletin holds: articles, and places where an article could not be read. */
public sealed interface BulletinItem permits Article, Reject {}
