package org.bulletinfacts.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            BulletinFacts.NAME + " " + (version == null ? "(not packaged)" : version),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
        };
    }
}
