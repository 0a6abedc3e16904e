/// A value under a name that the writer chose, such as a rule under its id.
struct NamedReader {
    let name: String
    let key: NodeReader
    let value: NodeReader
}
