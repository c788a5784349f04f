package org.mukhtalif.privacy.custody;

/// Opens a custodian where no engine runs, as a restore must.
public final class Custodians {

    private Custodians() {}

    /// @throws IllegalStateException if what the settings name can not be opened
    public static Custodian at(CustodianSettings settings) {
        return switch (settings) {
            case CustodianSettings.Files(var directory) -> new FileCustodian(directory);
            case CustodianSettings.Module module -> ModuleCustodian.at(module);
            case CustodianSettings.Remote service -> new RemoteCustodian(service);
        };
    }
}
