package org.bulletinfacts.warehouse;

import org.bulletinfacts.bulletin.Reject;

/** A piece of a bulletin that is no article. */
public record LoadedReject(Reject reject) implements LoadItem {}
