import Kernel

/// What a row will be: when, about whom, after which example, and what is wrong with it.
struct DemoRow {
    var day: Day
    /// The place in the register's `all`.
    let subject: Int
    let example: Int
    /// The decision that the row cites, where its kind cites those of another kind.
    var decision: String?
    var dirt: DemoDirt?
}
