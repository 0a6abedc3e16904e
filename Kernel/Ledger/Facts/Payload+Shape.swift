import Kernel

extension Payload.Shape {
    /// How the code table names it: the kind and then each column, a line each.
    ///
    /// Column names come from configuration keys and hold no line breaks.
    var codeName: String {
        names.isEmpty ? kind.description : ([kind.description] + names).joined(separator: "\n")
    }

    init(codeName: String) {
        let lines = codeName.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        self.init(kind: KindID(lines.first ?? ""), names: Array(lines.dropFirst()))
    }
}
