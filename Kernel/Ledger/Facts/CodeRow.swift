/// A row of the code table, as the chain covers it.
struct CodeRow: Hashable {
    let space: Int64
    let code: Int64
    let name: String
}
