import Kernel

/// What became of a row.
public enum RowOutcome {
    case record(Record, warnings: [Diagnostic])
    case setAside(SetAside)
}
